import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '../../../components/error-summary'
import { Inset } from '../../../components/inset'
import { PageScript } from '../../../components/page-script'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { requireWave } from '../../../http/require-wave.server'
import { loadWaveView } from '../../../http/wave-view.server'
import { asAccount, officers } from '../../../session/session.server'
import { FormCounts } from '../paper/form-counts'
import { paperHref } from '../paper/href'
import { keyPaper, takeOutPaper } from './keying-acts.server'
import { KeyingForm } from './keying-form'
import { findKeyingView } from './keying-view.server'
import { TakeOutForm } from './take-out-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Key paper forms: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findKeyingView)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx, { id: accountId }) => {
    const act = form.get('intent') === 'take-out' ? takeOutPaper : keyPaper
    const acted = await act(tx, await requireWave(tx, params.wave), { form, accountId })
    return acted.ok ? redirect(acted.next) : data(acted, { status: 422 })
  })
}

export default function Keying() {
  const view = useLoaderData<typeof loader>()
  const { problems = [], typed = {} } = useActionData<typeof action>() ?? {}
  const { wave, isOpen, isComplete, counts, done } = view
  return (
    <>
      <WaveCrumbs
        wave={wave}
        links={[{ href: paperHref(wave.id), text: 'Paper forms' }]}
        here="Key what came back"
      />
      <main className="govuk-main-wrapper" id="main">
        <ErrorSummary problems={problems} />
        <span className="govuk-caption-l">{wave.name}</span>
        <h1 className="govuk-heading-l">Key paper forms</h1>
        {done && problems.length === 0 ? (
          <Inset>
            <span role="status">{done}</span>
          </Inset>
        ) : null}
        <FormCounts counts={counts} />
        {isOpen ? (
          <>
            <p className="govuk-body measure">
              Type the small number printed beside the ticked box, and Tab or Enter to go on; of several boxes
              the numbers with spaces between. Leave a field empty where nothing is ticked, and type x where
              it is not clear: more boxes than may be, or nobody can tell which. Both count as not answered.
            </p>
            <KeyingForm view={view} typed={typed} problems={problems} />
          </>
        ) : (
          <Inset>This wave takes no answers now: forms are keyed while it is open.</Inset>
        )}
        {counts.made > 0 ? <TakeOutForm isComplete={isComplete} typed={typed} problems={problems} /> : null}
      </main>
      <PageScript src="/keying.js" />
    </>
  )
}
