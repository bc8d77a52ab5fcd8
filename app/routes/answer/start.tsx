import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnswerPage } from './answer-page'
import { answerWith, showStart } from './answering.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerWith(await showStart({ link: params.link ?? '', request, context }), context)
}

export default function Start() {
  return <AnswerPage view={useLoaderData<typeof loader>()} />
}
