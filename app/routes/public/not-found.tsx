import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { NotFoundPage } from '../../components/not-found-page'
import { translator } from '../../locales/translate'
import { readSiteLanguage } from './public-page.server'

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  { title: translator(found?.language ?? 'en', 'public')('not-found-title') },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  return data(await readSiteLanguage(request, context), { status: 404 })
}

/** Nothing is changed at an address that does not exist; the answer is the same page. */
export const action = loader

export default function NotFound() {
  return <NotFoundPage {...useLoaderData<typeof loader>()} />
}
