import { RecordsTable } from '../../../components/records-table'
import type { FigureView } from './figure-view.server'

/** The words of a question in each language, the answers offered and what each counts for, and the lines of enquiry it
 *  gives evidence for. */
export function QuestionAsked({ asked }: { asked: FigureView['asked'] }) {
  return (
    <section className="method" aria-labelledby="asked">
      <h2 className="govuk-heading-m" id="asked">
        The question as it was asked
      </h2>
      <dl>
        {asked.wording.map(({ language, name, direction, words, hint }) => (
          <div key={language}>
            <dt>{name}</dt>
            <dd lang={language} dir={direction}>
              {words}
              {hint ? <span className="under">{hint}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      <p className="govuk-body">
        {asked.askedIf
          ? `Only those who answered “${asked.askedIf.answers.join('” or “')}” to “${asked.askedIf.question}” were asked it.`
          : 'Everybody who took part was asked it.'}
      </p>
      {asked.standing ? <p className="govuk-body">{asked.standing}</p> : null}
      <RecordsTable
        caption="What each answer counts for"
        captionSize="s"
        columns={[
          { label: 'Answer', of: ({ text }) => text },
          { label: 'Counts for', of: ({ counts }) => inWords[counts] },
        ]}
        rows={asked.answers}
        keyOf={({ text }) => text}
      />
      <Lines lines={asked.lines} />
    </section>
  )
}

const inWords = {
  counted: 'The percentage, and the base',
  'in the base': 'The base only',
  'not in the base': 'Nothing: who answered so is not in the base',
}

function Lines({ lines }: { lines: FigureView['asked']['lines'] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">What it gives evidence for</h3>
      <ul className="govuk-list govuk-list--bullet measure">
        {lines.map(({ id, text }) => (
          <li key={id}>
            <strong>{id}</strong> {text}
          </li>
        ))}
      </ul>
    </>
  )
}
