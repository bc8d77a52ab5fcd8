/** The way back up, from the top; `here` is the page itself. */
export function Breadcrumbs({ links, here }: { links: { href: string; text: string }[]; here: string }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="The way here">
      <ol className="govuk-breadcrumbs__list">
        {links.map(({ href, text }) => (
          <li key={href} className="govuk-breadcrumbs__list-item">
            <a href={href} className="govuk-breadcrumbs__link">
              {text}
            </a>
          </li>
        ))}
        <li className="govuk-breadcrumbs__list-item" aria-current="page">
          {here}
        </li>
      </ol>
    </nav>
  )
}
