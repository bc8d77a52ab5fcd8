import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ErrorSummary } from '../../../components/error-summary'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { requireWave } from '../../../http/require-wave.server'
import { asAccount, officers } from '../../../session/session.server'
import { CloseForm, DeleteForm } from './closing-forms'
import { closeOrDelete, findClosingView } from './closing-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Close the wave: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const wave = await requireWave(tx, params.wave)
    const view = await findClosingView(tx, wave)
    if (!view) throw new Response(null, { status: 404 })
    if (!view.takesFiles) throw redirect(`/officer/waves/${wave.id}`)
    return view
  })
}

const Intent = z.enum(['close', 'delete'])

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const intent = Intent.safeParse(form.get('intent'))
  if (!intent.success) throw new Response(null, { status: 400 })
  return asAccount(request, context, officers, async (tx, account) => {
    const { id } = await requireWave(tx, params.wave)
    if (form.get('agreed') !== 'yes') {
      return data({ problems: [{ field: 'agreed', message: unticked[intent.data] }] }, { status: 422 })
    }
    const asked = { intent: intent.data, responses: Number(form.get('responses')), accountId: account.id }
    const problems = await closeOrDelete(tx, id, asked)
    if (problems.length > 0) return data({ problems }, { status: 422 })
    return redirect(intent.data === 'close' ? `/officer/waves/${id}` : '/officer')
  })
}

const unticked = {
  close: 'Tick the box to say that everything is there',
  delete: 'Tick the box to say that the wave is to be deleted',
}

export default function Closing() {
  const view = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems ?? []
  const title = view.isEmpty && !view.kept ? 'Delete this wave' : 'Close this wave'
  return (
    <>
      <WaveCrumbs wave={view.wave} here={title} />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <span className="govuk-caption-l">{view.wave.name}</span>
          <h1 className="govuk-heading-l">{title}</h1>
          {view.isEmpty ? (
            <DeleteForm view={view} problems={problems} />
          ) : (
            <CloseForm view={view} problems={problems} />
          )}
        </div>
      </main>
    </>
  )
}
