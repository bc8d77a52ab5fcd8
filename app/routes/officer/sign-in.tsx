import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData } from '@remix-run/react'
import { findSession, signIn } from '../../../db/account.server'
import { Button } from '../../components/button'
import { ErrorSummary } from '../../components/error-summary'
import { Page } from '../../components/page'
import { TextInput } from '../../components/text-input'
import { pageAfterSignIn } from '../../session/next'
import { findAccount, sessionCookie } from '../../session/session.server'

export const meta: MetaFunction = () => [{ title: 'Sign in - Soundings' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const account = await findAccount(request, context)
  if (account) throw redirect(pageAfterSignIn(account.role, nextOf(request)))
  return {}
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const email = String(form.get('email') ?? '')
  const cookie = await signIn(context.db, email, String(form.get('password') ?? ''))
  const account = cookie ? await findSession(context.db, cookie) : undefined
  if (!cookie || !account) return data({ email }, { status: 422 })
  return redirect(pageAfterSignIn(account.role, nextOf(request)), {
    headers: { 'Set-Cookie': await sessionCookie(request).serialize(cookie) },
  })
}

const nextOf = (request: Request) => new URL(request.url).searchParams.get('next')

const refusal = 'The e-mail address and password do not match. Check both and try again.'

export default function SignIn() {
  const refused = useActionData<typeof action>()
  return (
    <Page language="en" organisation="Soundings">
      <ErrorSummary problems={refused ? [{ field: 'email', message: refusal }] : []} />
      <h1 className="govuk-heading-l">Sign in</h1>
      <p className="govuk-body">For a landlord's staff and its panel of residents.</p>
      <form method="post" noValidate>
        <TextInput
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          value={refused?.email}
          error={refused && refusal}
        />
        <TextInput name="password" label="Password" type="password" autoComplete="current-password" />
        <Button text="Sign in" />
      </form>
    </Page>
  )
}
