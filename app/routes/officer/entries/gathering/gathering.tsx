import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { gather } from '../../../../../db/entry/gather.server'
import { isAmendable } from '../../../../../db/entry/write.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { requireEntry } from '../../../../http/require-entry.server'
import { asAccount, officers } from '../../../../session/session.server'
import { gatheredIn } from './gathered-in'
import { GatheringForm } from './gathering-form'
import { findGatheringView } from './gathering-view.server'

export const meta: MetaFunction = () => [{ title: 'What it gathers - You said, we did - Soundings' }]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const entry = await requireAmendable(tx, params.entry)
    const { searchParams } = new URL(request.url)
    return { id: entry.id, said: entry.view, ...(await findGatheringView(tx, entry.id, searchParams)) }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ticked = gatheredIn(await request.formData())
  return asAccount(request, context, officers, async (tx, account) => {
    const { id } = await requireAmendable(tx, params.entry)
    await gather(tx, account, id, ticked)
    return redirect(`/officer/you-said-we-did/${id}`)
  })
}

/** The entry, where what it gathers may still be changed. */
async function requireAmendable(...asked: Parameters<typeof requireEntry>) {
  const entry = await requireEntry(...asked)
  if (!isAmendable(entry)) throw new Response(null, { status: 404 })
  return entry
}

export default function Gathering() {
  const view = useLoaderData<typeof loader>()
  const entry = `/officer/you-said-we-did/${view.id}`
  return (
    <>
      <Breadcrumbs
        links={[
          { href: '/officer/you-said-we-did', text: 'You said, we did' },
          { href: entry, text: 'An entry' },
        ]}
        here="What it gathers"
      />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">What it gathers</h1>
          <p className="govuk-body">“{view.said}”</p>
          <p className="govuk-body">
            Tick the comments, the findings and the views of panels that say the same. The public page says
            how many there are of each, and nothing of what a comment says or whose it is. A comment that its
            tenant takes back is no longer counted. A view of a panel is counted and shown there only while it
            is public itself.
          </p>
          <GatheringForm view={view} />
        </div>
      </main>
    </>
  )
}
