type Props = {
  comment: {
    id: string
    text: string
    region: string
    wave: string
    question: string
    about: string | undefined
    theme: string | undefined
    translatedFrom: string | undefined
    /** The names of the reasons found in it; undefined where nobody has coded it. */
    reasons: readonly string[] | undefined
    codingHref: string
  }
  /** The words searched for, which are shown in bold. */
  words: readonly string[]
}

/** A comment as released, with where and when it is from. */
export function ReadCard({ comment, words }: Props) {
  const { text, region, wave, question, about, theme, translatedFrom } = comment
  return (
    <article className="comment" aria-label={`Comment on: ${question}`}>
      <p className="comment__about">
        {[wave, region, about, theme, translatedFrom && `translated from ${translatedFrom}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <blockquote className="comment__text">
        {cut(text, words).map(({ part, isFound }, place) => {
          const key = `${place} ${part}`
          return isFound ? <strong key={key}>{part}</strong> : <span key={key}>{part}</span>
        })}
      </blockquote>
      <Reasons reasons={comment.reasons} href={comment.codingHref} />
      <p className="govuk-body-s">
        <a className="govuk-link" href={`/officer/you-said-we-did/new?comment=${comment.id}`}>
          Answer it with an entry
        </a>
      </p>
    </article>
  )
}

type ReasonsProps = { reasons: readonly string[] | undefined; href: string }

/** The reasons found in a comment, and the way to say which. */
export function Reasons({ reasons, href }: ReasonsProps) {
  return (
    <p className="govuk-body-s">
      {reasons && reasons.length > 0 ? `Reasons: ${reasons.join(', ')}. ` : null}
      {reasons?.length === 0 ? 'Gives no reason. ' : null}
      <a className="govuk-link" href={href}>
        {reasons ? 'Code it too' : 'Say its reasons'}
      </a>
    </p>
  )
}

/** The text in pieces, those that were searched for told from the others. */
function cut(text: string, words: readonly string[]): { part: string; isFound: boolean }[] {
  if (words.length === 0) return [{ part: text, isFound: false }]
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return text
    .split(new RegExp(`(${any})`, 'giu'))
    .map((part, place) => ({ part, isFound: place % 2 === 1 }))
    .filter(({ part }) => part !== '')
}
