/** What was found, in sentences; each with a link to its figures, where they are on another page, and with more to be said
 *  of it, where that is seen elsewhere. `name`: what a link is called where its text does not say all of it. */
export type FoundSentence = {
  sentence: string
  link?: { href: string; text: string } | undefined
  more?: { words: string; links: readonly { href: string; text: string; name: string }[] } | undefined
}

export function FoundSentences({ found }: { found: readonly FoundSentence[] }) {
  if (found.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {found.map(({ sentence, link, more }) => (
        <li key={`${link?.href} ${sentence}`}>
          {link ? (
            <>
              <a className="govuk-link" href={link.href}>
                {link.text}
              </a>
              :{' '}
            </>
          ) : null}
          {sentence}
          {more ? <More {...more} /> : null}
        </li>
      ))}
    </ul>
  )
}

function More({ words, links }: NonNullable<FoundSentence['more']>) {
  return (
    <span className="under">
      {words}{' '}
      {links.length > 0 ? (
        <span className="no-print">
          See{' '}
          {links.map(({ href, text, name }, at) => (
            <span key={href}>
              {at === 0 ? '' : at === links.length - 1 ? ' and ' : ', '}
              <a className="govuk-link" href={href} aria-label={name}>
                {text}
              </a>
            </span>
          ))}
          .
        </span>
      ) : null}
    </span>
  )
}
