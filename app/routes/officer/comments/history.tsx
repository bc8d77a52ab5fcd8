import { momentInWords } from '../../../locales/day'
import { languageName } from '../../../locales/language-name'

const acts = {
  released: 'Released as written',
  redacted: 'Released with words replaced',
  held: 'Held back',
  'passed on': 'Passed on to safeguarding',
  translated: 'Translated',
  language: 'Said to be in another language',
  returned: 'Put back to wait',
}

type Act = { act: keyof typeof acts; reason: string | null; name: string | null; done_at: Date }

export const actInWords = (act: keyof typeof acts) => acts[act]

/** Everything done with a comment, the last first, by whom and when. */
export function History({ history }: { history: readonly Act[] }) {
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        What was done with it
      </h2>
      {history.length === 0 ? <p className="govuk-body">Nothing yet.</p> : null}
      <ol className="govuk-list">
        {history.map(({ act, reason, name, done_at }) => (
          <li key={done_at.toISOString()}>
            <strong>{acts[act]}</strong>
            {reason === null ? '' : `: ${act === 'language' ? languageName(reason) : reason}`}
            <span className="under">
              {name ?? 'Somebody who has left'}, {momentInWords(done_at)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
