import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnswerPage } from './answer-page'
import { answerWith, showStart } from './answering.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerWith(await showStart({ link: params.link ?? '', request, context }), context)
}

/** Nothing is sent to this page; a form that comes here all the same (an old tab, a mistyped tool) is shown it. */
export function action({ params }: ActionFunctionArgs) {
  return redirect(`/a/${encodeURIComponent(params.link ?? '')}`, 303)
}

export default function Start() {
  return <AnswerPage view={useLoaderData<typeof loader>()} />
}
