/** The ways back up from the pages of the panels. */
export const allEntries = { href: '/officer/you-said-we-did', text: 'You said, we did' }
export const allPanels = { href: '/officer/panels', text: 'Panels' }

/** The address of a view that a panel raised. */
export const viewHref = (id: string): string => `/officer/panels/views/${id}`

/** The way back to one panel. */
export const toPanel = ({ id, name }: { id: string; name: string }) => ({
  href: `/officer/panels/${id}`,
  text: name,
})
