import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { findSession, signIn } from '../../../../db/account.server'
import { Button } from '../../../components/button'
import { ErrorSummary } from '../../../components/error-summary'
import { Page } from '../../../components/page'
import { TextInput } from '../../../components/text-input'
import { translator } from '../../../locales/translate'
import { pageAfterSignIn } from '../../../session/next'
import { findAccount, sessionCookie } from '../../../session/session.server'
import { readSiteLanguage } from '../../public/public-page.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('sign-in-title')} - Soundings` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const account = await findAccount(request, context)
  if (account) throw redirect(pageAfterSignIn(account.role, nextOf(request)))
  return readSiteLanguage(request, context, 'panel')
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const email = String(form.get('email') ?? '')
  const cookie = await signIn(context.db, email, String(form.get('password') ?? ''))
  const account = cookie ? await findSession(context.db, cookie) : undefined
  if (!cookie || !account) return data({ email }, { status: 422 })
  const { kept } = await readSiteLanguage(request, context, 'panel')
  const first = pageAfterSignIn(account.role, nextOf(request))
  return redirect(first === '/panel' ? `${first}${kept}` : first, {
    headers: { 'Set-Cookie': await sessionCookie(request).serialize(cookie) },
  })
}

const nextOf = (request: Request) => new URL(request.url).searchParams.get('next')

export default function SignIn() {
  const { language, languages } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const words = translator(language, 'panel')
  const refusal = words('sign-in-refused')
  return (
    <Page language={language} languages={languages} organisation="Soundings">
      <ErrorSummary problems={refused ? [{ field: 'email', message: refusal }] : []} />
      <h1 className="govuk-heading-l">{words('sign-in-title')}</h1>
      <p className="govuk-body">{words('sign-in-whom')}</p>
      <form method="post" noValidate>
        <TextInput
          name="email"
          label={words('sign-in-email')}
          type="email"
          autoComplete="username"
          value={refused?.email}
          error={refused && refusal}
        />
        <TextInput
          name="password"
          label={words('sign-in-password')}
          type="password"
          autoComplete="current-password"
        />
        <Button text={words('sign-in-title')} />
      </form>
    </Page>
  )
}
