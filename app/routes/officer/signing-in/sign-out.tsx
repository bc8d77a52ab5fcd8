import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { endSession } from '../../../../db/account.server'
import { Button } from '../../../components/button'
import { Page } from '../../../components/page'
import { translator } from '../../../locales/translate'
import { readSessionCookie, sessionCookie } from '../../../session/session.server'
import { readSiteLanguage } from '../../public/public-page.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('sign-out')} - Soundings` },
]

export function loader({ request, context }: LoaderFunctionArgs) {
  return readSiteLanguage(request, context, 'panel')
}

export async function action({ request, context }: ActionFunctionArgs) {
  const cookie = await readSessionCookie(request)
  if (cookie) await endSession(context.db, cookie)
  const ended = await sessionCookie(request).serialize('', { maxAge: 0 })
  const { kept } = await readSiteLanguage(request, context, 'panel')
  return redirect(`/sign-in${kept}`, { headers: { 'Set-Cookie': ended } })
}

/** A page of its own, not only an action: posts from other sites are refused for pages alone. */
export default function SignOut() {
  const { language, languages } = useLoaderData<typeof loader>()
  const words = translator(language, 'panel')
  return (
    <Page language={language} languages={languages} organisation="Soundings">
      <h1 className="govuk-heading-l">{words('sign-out-title')}</h1>
      <form method="post">
        <Button text={words('sign-out')} />
      </form>
    </Page>
  )
}
