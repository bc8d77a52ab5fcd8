/** What was found, in sentences; each with a link to its figures, where they are on another page. */
export type FoundSentence = { sentence: string; link?: { href: string; text: string } | undefined }

export function FoundSentences({ found }: { found: readonly FoundSentence[] }) {
  if (found.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {found.map(({ sentence, link }) => (
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
        </li>
      ))}
    </ul>
  )
}
