import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AnswerPage } from './answer-page'
import { answerWith, shownBy, showPage, takePage } from './answering.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = { link: params.link ?? '', request, context }
  return shownBy(context) ?? answerWith(await showPage(asked, params.page ?? ''), context)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = { link: params.link ?? '', request, context }
  return answerWith(await takePage(asked, params.page ?? ''), context)
}

export default function Page() {
  return <AnswerPage view={useLoaderData<typeof loader>()} />
}
