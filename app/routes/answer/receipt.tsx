import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { AppContext } from '../../context'
import { showForm, showReceipt, withdraw } from './receipt.server'
import { ReceiptPage } from './receipt-page'
import type { ReceiptView } from './receipt-view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const shown = context.turn?.shown as ReceiptView | undefined
  if (shown) return shown
  const asked = { request, context }
  const view = params.code === undefined ? await showForm(asked) : await showReceipt(asked, params.code)
  return answerWith(view, context, 404)
}

/** The form sends the code typed; the page that asks for confirmation sends it to its own address. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const asked = { request, context, formLanguage: form.get('language') }
  const view =
    params.code === undefined
      ? await showReceipt(asked, String(form.get('code') ?? ''))
      : await withdraw(asked, params.code)
  return answerWith(view, context, 422)
}

/** `wrong` is the status where the code is not one that can be used. */
function answerWith(view: ReceiptView, context: AppContext, wrong: 404 | 422) {
  if (context.turn) context.turn.shown = view
  return data(view, { status: view.kind === 'form' && view.problems.length > 0 ? wrong : 200 })
}

export default function Receipt() {
  return <ReceiptPage view={useLoaderData<typeof loader>()} />
}
