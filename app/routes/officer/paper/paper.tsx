import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { Inset } from '../../../components/inset'
import { RecordsTable } from '../../../components/records-table'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { requireWave } from '../../../http/require-wave.server'
import { loadWaveView } from '../../../http/wave-view.server'
import { asAccount, officers } from '../../../session/session.server'
import { FormCounts } from './form-counts'
import { MakeForm } from './make-form'
import { typedPaper } from './paper-fields'
import { findPaperView, makeForms, type PaperView } from './paper-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Paper forms: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findPaperView)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const typed = typedPaper(await request.formData())
  return asAccount(request, context, officers, async (tx, account) => {
    const made = await makeForms(tx, await requireWave(tx, params.wave), { typed, accountId: account.id })
    if (made.ok) return redirect(made.href)
    return data({ typed, problems: made.problems }, { status: 422 })
  })
}

export default function Paper() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { wave, takesForms, batches } = view
  return (
    <>
      <WaveCrumbs wave={wave} here="Paper forms" />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">{wave.name}</span>
        <h1 className="govuk-heading-l">Paper forms</h1>
        <div className="measure">
          <p className="govuk-body">
            Print the survey for tenants who would rather answer on paper, and key what they send back: each
            box has a code printed beside it. Keyed answers count here like any other.
          </p>
          {batches.length > 0 ? <FormCounts counts={view.counts} /> : null}
          {batches.length > 0 ? (
            <p className="govuk-body">
              <a className="govuk-link" href={view.keying}>
                {wave.state === 'open' ? 'Key the forms that came back' : 'Take a form back for a tenant'}
              </a>
            </p>
          ) : null}
          {takesForms ? (
            <MakeForm view={view} typed={refused?.typed ?? view.typed} problems={refused?.problems ?? []} />
          ) : (
            <Inset>
              {wave.answeredBy === 'files'
                ? 'This is a past survey, which files answer: no forms are made for it.'
                : 'This wave has closed: no more forms are made or keyed.'}
            </Inset>
          )}
        </div>
        <Batches batches={batches} />
        <Acts acts={view.acts} />
      </main>
    </>
  )
}

function Batches({ batches }: Pick<PaperView, 'batches'>) {
  if (batches.length === 0) return null
  return (
    <RecordsTable
      caption="Forms made so far"
      columns={[
        { label: 'Forms', of: (batch) => <BatchName {...batch} /> },
        { label: 'Where', of: ({ area }) => area ?? 'Everywhere: the form asks' },
        { label: 'Made', isNumber: true, of: ({ made }) => made },
      ]}
      rows={batches}
      keyOf={({ id }) => id}
    />
  )
}

function BatchName({ href, kind, madeAt }: PaperView['batches'][number]) {
  return (
    <>
      <a className="govuk-link" href={href}>
        {kind}
      </a>
      <span className="under">{madeAt}</span>
    </>
  )
}

/** Who did what, which stays: somebody who keys invented answers and undoes them is seen to have. */
function Acts({ acts }: Pick<PaperView, 'acts'>) {
  if (acts.length === 0) return null
  return (
    <RecordsTable
      caption="What was done with them"
      columns={[
        { label: 'Day', of: ({ day }) => day },
        { label: 'Who', of: ({ name }) => name ?? 'Somebody who has left' },
        { label: 'Keyed', isNumber: true, of: ({ keyed }) => keyed },
        { label: 'Undone', isNumber: true, of: ({ undone }) => undone },
        { label: 'Taken back for tenants', isNumber: true, of: ({ takenBack }) => takenBack },
      ]}
      rows={acts}
      keyOf={({ day, name }) => `${day} ${name}`}
    />
  )
}
