import {
  isTelling,
  type RecordedAction,
  type RecordedPlan,
} from '../../../../surveys/judgement/recorded-plan'
import { type Column, RecordsTable } from '../../../components/records-table'
import { dayInWords } from '../../../locales/day'
import { measureStateInWords } from '../../../locales/plan'
import { StandingTags } from '../plan/action-line'

/** The plan that a judgement of prospects rests on: what of it had come due, had been moved or was stuck, and what was aimed
 *  at. */
export function RecordedPlanTable({ plan }: { plan: RecordedPlan }) {
  const { name, on, actions, measures } = plan
  const telling = actions.filter(isTelling)
  return (
    <>
      <RecordsTable
        caption={`${name}, as it stood on ${dayInWords(on, 'en')}: what tells how it goes`}
        captionSize="s"
        columns={columns}
        rows={telling}
        keyOf={({ reference, text }) => `${reference} ${text}`}
      />
      <p className="govuk-body">{othersInWords(actions.filter((one) => !isTelling(one)))}</p>
      {measures.length > 0 ? (
        <>
          <p className="govuk-body">What was aimed at:</p>
          <ul className="govuk-list govuk-list--bullet measure">
            {measures.map(({ reference, text, state }) => (
              <li key={`${reference} ${text}`}>
                {reference}, {text}: {measureStateInWords[state].toLowerCase()}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

function othersInWords(others: readonly RecordedAction[]): string {
  if (others.length === 0) return 'It has no other actions.'
  const undated = others.filter(({ state }) => state === 'no date').length
  const parts = [
    `${others.length - undated} not due yet`,
    ...(undated > 0 ? [`${undated} without a day to be done by`] : []),
  ]
  return `More of its actions: ${parts.join(', ')}.`
}

const columns: Column<RecordedAction>[] = [
  { label: 'Action', of: ({ reference, text }) => `${reference}: ${text}` },
  { label: 'To be done by', of: ({ dueOn }) => (dueOn ? dayInWords(dueOn, 'en') : 'no date') },
  { label: 'How it stood', of: (action) => <StandingTags {...action} /> },
]
