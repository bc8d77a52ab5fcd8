import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { saveMapping } from '../../../../db/importing/file.server'
import { listFields } from '../../../../db/importing/run.server'
import { Button } from '../../../components/button'
import { Details } from '../../../components/details'
import { requireImport } from '../../../http/require-import.server'
import { asAccount, officers } from '../../../session/session.server'
import { findAnswersView, type MatchedColumn, mapAnswers } from './answers-view.server'
import { ImportFrame } from './frame'
import { importHref } from './href'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What the answers mean: ${data?.found.fileName ?? ''} - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { wave, found } = await requireImport(tx, params)
    if (found.state !== 'uploaded') throw redirect(importHref(wave.id, found.id))
    if (!found.mapping) throw redirect(importHref(wave.id, found.id, 'columns'))
    return findAnswersView(tx, wave, found, found.mapping)
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx) => {
    const { wave, found } = await requireImport(tx, params)
    if (found.mapping) {
      const mapping = mapAnswers(form, found, found.mapping, await listFields(tx, wave))
      await saveMapping(tx, wave, found, mapping)
    }
    return redirect(importHref(wave.id, found.id))
  })
}

export default function Answers() {
  const { wave, found, columns } = useLoaderData<typeof loader>()
  const open = columns.filter(needsLook)
  const clear = columns.filter((column) => !needsLook(column))
  return (
    <ImportFrame wave={wave} found={found} here="What the answers mean">
      <span className="govuk-caption-l breaks">{found.fileName}</span>
      <h1 className="govuk-heading-l">What the answers mean</h1>
      <p className="govuk-body measure">
        {open.length === 0
          ? 'We know what every answer in the file means. Look them over if you like.'
          : 'We matched what we could. Look at what is marked: where an answer is only a number or a code, make sure that the best answer is at the right end. A row with an answer that stays unmatched is not imported.'}
      </p>
      <form method="post">
        {open.map((column) => (
          <AnswerFields key={column.place} column={column} />
        ))}
        {clear.length > 0 ? (
          <Details summary={`Matched by their words: ${clear.length} of ${columns.length} columns`}>
            {clear.map((column) => (
              <AnswerFields key={column.place} column={column} />
            ))}
          </Details>
        ) : null}
        <Button text="Save and check the rows" />
      </form>
    </ImportFrame>
  )
}

const needsLook = ({ values, hasMore }: MatchedColumn): boolean =>
  hasMore || values.some(({ isUnmatched, isGuess }) => isUnmatched || isGuess)

function AnswerFields({ column }: { column: MatchedColumn }) {
  const { name, heading, values, choices, blank, hasMore } = column
  return (
    <fieldset className="govuk-fieldset figure-fields">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{name}</legend>
      {heading === name ? null : <p className="govuk-hint breaks">In the file: {heading}</p>}
      {hasMore ? (
        <p className="govuk-body">
          There are too many different answers to show: those not shown are matched by their words.
        </p>
      ) : null}
      {values.map((value) => (
        <AnswerField key={value.field} answer={value} choices={choices} blank={blank} />
      ))}
    </fieldset>
  )
}

type AnswerFieldProps = Pick<MatchedColumn, 'choices' | 'blank'> & { answer: MatchedColumn['values'][number] }

function AnswerField({ answer, choices, blank }: AnswerFieldProps) {
  const { field, value, chosen, isUnmatched, isGuess } = answer
  const note = isUnmatched ? 'Not matched yet' : isGuess ? 'A guess: check it' : undefined
  return (
    <div className="govuk-form-group match-field">
      <label className="govuk-label breaks" htmlFor={field}>
        {value}
      </label>
      <select
        className="govuk-select"
        id={field}
        name={field}
        defaultValue={chosen ?? ''}
        aria-describedby={note ? `${field}-note` : undefined}
      >
        <option value="">Not matched</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
        <option value=":blank">{blank}</option>
      </select>
      {note ? (
        <span id={`${field}-note`} className="under">
          {note}
        </span>
      ) : null}
    </div>
  )
}
