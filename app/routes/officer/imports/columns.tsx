import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { saveMapping } from '../../../../db/importing/file.server'
import { listColumnProblems, listFields } from '../../../../db/importing/run.server'
import { Button } from '../../../components/button'
import { ErrorSummary } from '../../../components/error-summary'
import { type Problem, problemIn } from '../../../components/problem'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { requireImport } from '../../../http/require-import.server'
import { dayInWords } from '../../../locales/day'
import { asAccount, officers } from '../../../session/session.server'
import {
  type ColumnsView,
  findColumnsView,
  mapColumns,
  type TypedColumns,
  typedColumns,
} from './columns-view.server'
import { ImportFrame } from './frame'
import { importHref } from './href'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What the columns are: ${data?.found.fileName ?? ''} - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { wave, found } = await requireImport(tx, params)
    if (found.state !== 'uploaded') throw redirect(importHref(wave.id, found.id))
    return findColumnsView(tx, wave, found)
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx) => {
    const { wave, found } = await requireImport(tx, params)
    const typed = typedColumns(form, found.columns.length)
    const problems = await listColumnProblems(tx, wave, typed)
    if (problems.length > 0) return data({ typed, problems }, { status: 422 })
    const saved = await saveMapping(tx, wave, found, mapColumns(typed, found, await listFields(tx, wave)))
    return redirect(importHref(wave.id, found.id, saved ? 'answers' : undefined))
  })
}

export default function Columns() {
  const view = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const problems = answered?.problems ?? []
  return (
    <ImportFrame wave={view.wave} found={view.found} here="What the columns are">
      <ErrorSummary problems={problems} />
      <span className="govuk-caption-l breaks">{view.found.fileName}</span>
      <h1 className="govuk-heading-l">What the columns are</h1>
      <p className="govuk-body measure">
        {view.isSuggested
          ? 'We chose what we could by the headings and what is under them. Check each.'
          : 'This is how the last file with these headings was matched.'}{' '}
        Leave out what the survey does not ask, and whatever says who somebody is: it is emptied once you
        save. A question that has no column counts as not asked.
      </p>
      <ColumnsForm view={view} typed={answered?.typed ?? view.typed} problems={problems} />
    </ImportFrame>
  )
}

type FormProps = { view: ColumnsView; typed: TypedColumns; problems: readonly Problem[] }

function ColumnsForm({ view, typed, problems }: FormProps) {
  return (
    <form method="post" noValidate>
      {view.columns.map((column) =>
        column.isPersonal || column.isLeftOut ? null : (
          <Select
            key={column.place}
            name={`column-${column.place}`}
            label={column.heading}
            hint={column.example}
            blank="Leave out"
            groups={view.groups}
            value={typed.columns[column.place]}
            error={problemIn(problems, `column-${column.place}`)}
          />
        ),
      )}
      <Emptied columns={view.columns} />
      <h2 className="govuk-heading-m">What holds for every row</h2>
      <EveryRow view={view} typed={typed} problems={problems} />
      <Button text="Save and continue" />
    </form>
  )
}

function Emptied({ columns }: { columns: ColumnsView['columns'] }) {
  const emptied = columns.filter(({ isPersonal }) => isPersonal)
  const leftOut = columns.filter(({ isLeftOut }) => isLeftOut)
  return (
    <>
      {emptied.length > 0 ? (
        <div className="govuk-inset-text">
          We took these columns for ones that say who somebody is. They were emptied as the file arrived:{' '}
          {emptied.map(({ heading }) => heading).join(', ')}. Check that no other does.
        </div>
      ) : null}
      {leftOut.length > 0 ? (
        <div className="govuk-inset-text">
          These columns were left out, and emptied. To use one, throw this file away and upload it again:{' '}
          {leftOut.map(({ heading }) => heading).join(', ')}.
        </div>
      ) : null}
    </>
  )
}

function EveryRow({ view, typed, problems }: FormProps) {
  const { firstDay: from, lastDay: to } = view.days
  return (
    <>
      <Select
        name="channel"
        label="How these responses reached you"
        hint="Where a column says it, this is for the rows in which it is empty."
        blank="Choose"
        choices={view.channels}
        value={typed.channel}
        error={problemIn(problems, 'channel')}
      />
      <TextInput
        name="received-on"
        label="The day they were received, if no column says it"
        hint={`As ${to}; from ${dayInWords(from, 'en')} to ${dayInWords(to, 'en')}.`}
        value={typed.receivedOn}
        error={problemIn(problems, 'received-on')}
      />
      <Select
        name="day-order"
        label="How days are written"
        choices={[
          { value: 'day-first', text: 'Day first: 3/4/2026 is 3 April' },
          { value: 'month-first', text: 'Month first: 3/4/2026 is 4 March' },
        ]}
        value={typed.dayOrder}
      />
      <TextInput
        name="source"
        label="A short name for where the file comes from (may be left empty)"
        hint="It goes before each response’s own number. Needed where two files number different responses alike, such as one of LimeSurvey and one of Microsoft Forms."
        value={typed.source}
        error={problemIn(problems, 'source')}
      />
    </>
  )
}
