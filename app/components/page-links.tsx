import { grouped } from '../locales/number'

type Props = { page: number; pages: number; hrefOf: (page: number) => string }

/** On and back through a long list. */
export function PageLinks({ page, pages, hrefOf }: Props) {
  if (pages === 1) return null
  return (
    <nav className="choices-row" aria-label="Pages">
      <ul>
        {page > 1 ? (
          <li>
            <a className="govuk-link" rel="prev" href={hrefOf(page - 1)}>
              Previous page
            </a>
          </li>
        ) : null}
        <li>
          Page {grouped(page)} of {grouped(pages)}
        </li>
        {page < pages ? (
          <li>
            <a className="govuk-link" rel="next" href={hrefOf(page + 1)}>
              Next page
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
