/** Takes what a page shows away as a file. `href`: the address of the page, with its choices; `what`: what of it, where it is
 *  not all. */
export function FileLinks({ href, what }: { href: string; what?: string }) {
  const [page = '', query] = href.split('?')
  const addressOf = (kind: 'csv' | 'xlsx') => `${page}.${kind}${query === undefined ? '' : `?${query}`}`
  const download = what ? `Download ${what}` : 'Download'
  return (
    <p className="ways no-print">
      <a className="govuk-link" href={addressOf('xlsx')}>
        {download} as Excel
      </a>
      <a className="govuk-link" href={addressOf('csv')}>
        {download} as CSV
      </a>
    </p>
  )
}
