import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnswerPage } from './answer-page'
import { answerWith, shownBy } from './answering.server'
import { showPoster, takePoster } from './poster.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = { address: params.address ?? '', request, context }
  return shownBy(context) ?? answerWith(await showPoster(asked), context)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return answerWith(await takePoster({ address: params.address ?? '', request, context }), context)
}

export default function OpenLink() {
  return <AnswerPage view={useLoaderData<typeof loader>()} />
}
