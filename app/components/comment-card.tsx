type Comment = {
  id: string
  question: string
  language: string
  languageName: string | undefined
  text: string
  region: string | null
}

type State = 'waiting' | 'released' | 'held'
type List = State | 'too-few'

const moves: Record<List, { to: State; text: string }[]> = {
  waiting: [
    { to: 'released', text: 'Release' },
    { to: 'held', text: 'Hold back' },
  ],
  released: [{ to: 'held', text: 'Hold back' }],
  'too-few': [{ to: 'held', text: 'Hold back' }],
  held: [{ to: 'released', text: 'Release' }],
}

/** A tenant's own words, with where they are from and what can be done with them. */
export function CommentCard({ comment, show, action }: { comment: Comment; show: List; action: string }) {
  const { id, question, language, languageName, text, region } = comment
  return (
    <article className="comment" aria-label={`Comment on: ${question}`}>
      <p className="comment__about">
        {region ?? 'Region not shown'} · {question}
        {languageName && language !== 'en' ? ` · in ${languageName}` : ''}
      </p>
      <blockquote className="comment__text" lang={language} dir="auto">
        {text}
      </blockquote>
      <form method="post" action={action} className="comment__moves">
        <input type="hidden" name="comment" value={id} />
        {moves[show].map((move, index) => (
          <button
            key={move.to}
            type="submit"
            name="state"
            value={move.to}
            className={index === 0 ? 'govuk-button' : 'govuk-button govuk-button--secondary'}
          >
            {move.text}
          </button>
        ))}
      </form>
    </article>
  )
}
