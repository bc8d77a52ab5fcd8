import type { PanelViewView } from './entry-view'

/** The views of panels that an entry gathers, in the words they were raised in; nothing where there is none. */
export function GatheredViews({ views }: { views: readonly PanelViewView[] }) {
  if (views.length === 0) return null
  return (
    <ul className="entry__views">
      {views.map(({ id, words, panel, href }) => (
        <li key={id}>
          <span dir="auto">
            {href ? (
              <a className="govuk-link" href={href}>
                {words}
              </a>
            ) : (
              words
            )}
          </span>
          <span className="entry__about">{panel}</span>
        </li>
      ))}
    </ul>
  )
}
