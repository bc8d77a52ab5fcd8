import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { Tx } from '../../../../../db/client.server'
import { listReasons, saveReason } from '../../../../../db/reason/codebook.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { asAccount, officers } from '../../../../session/session.server'
import { codebookHref } from '../href'
import { newReasonKey, readReason, typedReason } from './reason-fields'
import { ReasonForm } from './reason-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? 'A reason'} - The codebook - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { found } = await requireReason(tx, params.reason)
    const { isUsed = true, ...words } = found ?? {}
    const blank = { side: '', name: '', includes: '', excludes: '', example: '' }
    return { name: found?.name, typed: { ...blank, ...words, used: isUsed ? 'yes' : 'no' } }
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const typed = typedReason(await request.formData())
  return asAccount(request, context, officers, async (tx, account) => {
    const { found, keys } = await requireReason(tx, params.reason)
    const read = readReason(typed)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const { used, ...words } = read.fields
    const key = found?.key ?? newReasonKey(words.name, keys)
    await saveReason(tx, account, { ...words, key, isUsed: used === 'yes' })
    return redirect(codebookHref, 303)
  })
}

/** The reason of the address, or none for a new one; else the answer that there is no such page. */
async function requireReason(tx: Tx, key: string | undefined) {
  const reasons = await listReasons(tx)
  const found = reasons.find((reason) => reason.key === key)
  if (!found && key !== 'new') throw new Response(null, { status: 404 })
  return { found, keys: new Set(reasons.map((reason) => reason.key)) }
}

export default function ReasonPage() {
  const { name, typed } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const links = [
    { href: '/officer/comments', text: 'Comments' },
    { href: codebookHref, text: 'The codebook' },
  ]
  return (
    <>
      <Breadcrumbs links={links} here={name ?? 'Add a reason'} />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">{name ?? 'Add a reason'}</h1>
          <ReasonForm typed={refused?.typed ?? typed} problems={refused?.problems ?? []} />
        </div>
      </main>
    </>
  )
}
