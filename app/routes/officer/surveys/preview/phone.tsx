import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { asAccount, officers } from '../../../../session/session.server'
import { AnswerPage } from '../../../answer/answer-page'
import { showPhone, takePhone } from './phone.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** It stands in the frame of the preview. */
export const handle = { isFramed: true }

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, (tx) => showPhone(tx, { request, params }))
}

export function action({ request, context, params }: ActionFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const taken = await takePhone(tx, { request, params })
    if (taken instanceof Response) return taken
    return data(taken, { status: 'problems' in taken && taken.problems.length > 0 ? 422 : 200 })
  })
}

export default function Phone() {
  const shown = useLoaderData<typeof loader>()
  return <AnswerPage view={useActionData<typeof action>() ?? shown} />
}
