import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { isRouteErrorResponse, type MetaFunction, useActionData, useRouteError } from '@remix-run/react'
import { signIn } from '../../../../db/account.server'
import { createFirstOrganisation } from '../../../../db/first-organisation.server'
import { Button } from '../../../components/button'
import { ErrorPage } from '../../../components/error-page'
import { ErrorSummary } from '../../../components/error-summary'
import { Page } from '../../../components/page'
import { problemIn } from '../../../components/problem'
import { TextInput } from '../../../components/text-input'
import { sessionCookie } from '../../../session/session.server'
import { readSetUp, type Typed, typedSetUp } from '../../../session/set-up-form'

export const meta: MetaFunction = () => [{ title: 'Set up Soundings' }]

export function loader({ params, context }: LoaderFunctionArgs) {
  if (!context.firstRun.isOpenFor(params.token ?? '')) throw data({ page: 'set-up' }, { status: 404 })
  return {}
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  loader({ request, params, context })
  const form = await request.formData()
  const setUp = readSetUp(form)
  if (!setUp.ok) return data({ problems: setUp.problems, typed: typedSetUp(form) }, { status: 422 })
  const isMade = await createFirstOrganisation(context.db, setUp.value)
  context.firstRun.close()
  if (!isMade) throw data({ page: 'set-up' }, { status: 404 })
  const { email, password } = setUp.value.administrator
  const cookie = (await signIn(context.db, email, password)) ?? ''
  return redirect('/officer', { headers: { 'Set-Cookie': await sessionCookie(request).serialize(cookie) } })
}

export default function SetUp() {
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const field = (name: keyof Typed | 'password') => ({
    name,
    error: problemIn(problems, name),
    value: name === 'password' ? undefined : refused?.typed[name],
  })
  return (
    <Page language="en" organisation="Soundings">
      <ErrorSummary problems={problems} />
      <h1 className="govuk-heading-l">Set up Soundings</h1>
      <p className="govuk-body">
        Make your organisation and its first administrator. You can do this once: the link stops working when
        it is done.
      </p>
      <form method="post" noValidate>
        <h2 className="govuk-heading-m">Your organisation</h2>
        <TextInput {...field('organisation')} label="Name" autoComplete="organization" />
        <TextInput
          {...field('address')}
          label="Name in web addresses"
          hint="Small letters, digits and hyphens, like harbour-homes. It becomes part of the address of your public page."
        />
        <TextInput
          {...field('contact')}
          label="How a tenant reaches a person"
          hint="Shown to tenants who need help, or who have a repair or an emergency. For example: Call 0800 and so on, 8am to 6pm, Monday to Friday."
        />
        <h2 className="govuk-heading-m">You, its administrator</h2>
        <TextInput {...field('name')} label="Your name" autoComplete="name" />
        <TextInput {...field('email')} label="E-mail address" type="email" autoComplete="username" />
        <TextInput
          {...field('password')}
          label="Password"
          type="password"
          hint="12 characters or more. Three or four words that do not belong together are easy to remember and hard to guess."
          autoComplete="new-password"
        />
        <Button text="Set up" />
      </form>
    </Page>
  )
}

/** The link is wrong, or was used: what can be done about either. */
export function ErrorBoundary() {
  const error = useRouteError()
  if (!isRouteErrorResponse(error) || error.status !== 404) return <ErrorPage />
  return (
    <Page language="en" organisation="Soundings">
      <h1 className="govuk-heading-l">This set-up link does not work</h1>
      <p className="govuk-body">A set-up link works once, and only until Soundings is started again.</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          If your organisation is already set up,{' '}
          <a className="govuk-link" href="/sign-in">
            sign in
          </a>
          .
        </li>
        <li>If not, use the newest link that Soundings printed when it started, whole.</li>
        <li>
          If you have no link, start Soundings again: it prints a new one while there is no organisation.
        </li>
      </ul>
    </Page>
  )
}
