/** The ways back up from the pages of the panels. */
export const allEntries = { href: '/officer/you-said-we-did', text: 'You said, we did' }
export const allPanels = { href: '/officer/panels', text: 'Panels' }

/** The way back to one panel. */
export const toPanel = ({ id, name }: { id: string; name: string }) => ({
  href: `/officer/panels/${id}`,
  text: name,
})
