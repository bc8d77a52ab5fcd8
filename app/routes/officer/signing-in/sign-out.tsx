import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import type { MetaFunction } from '@remix-run/react'
import { endSession } from '../../../../db/account.server'
import { Button } from '../../../components/button'
import { Page } from '../../../components/page'
import { readSessionCookie, sessionCookie } from '../../../session/session.server'

export const meta: MetaFunction = () => [{ title: 'Sign out - Soundings' }]

export async function action({ request, context }: ActionFunctionArgs) {
  const cookie = await readSessionCookie(request)
  if (cookie) await endSession(context.db, cookie)
  const ended = await sessionCookie(request).serialize('', { maxAge: 0 })
  return redirect('/sign-in', { headers: { 'Set-Cookie': ended } })
}

/** A page of its own, not only an action: posts from other sites are refused for pages alone. */
export default function SignOut() {
  return (
    <Page language="en" organisation="Soundings">
      <h1 className="govuk-heading-l">Do you want to sign out?</h1>
      <form method="post">
        <Button text="Sign out" />
      </form>
    </Page>
  )
}
