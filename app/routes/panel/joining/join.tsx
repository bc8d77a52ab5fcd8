import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import {
  isRouteErrorResponse,
  type MetaFunction,
  useActionData,
  useLoaderData,
  useRouteError,
} from '@remix-run/react'
import { signIn } from '../../../../db/account.server'
import { acceptInvitation, findInvitation } from '../../../../db/panel/invitation.server'
import { Button } from '../../../components/button'
import { ErrorPage } from '../../../components/error-page'
import { ErrorSummary } from '../../../components/error-summary'
import type { Spoken } from '../../../components/not-found-page'
import { Page } from '../../../components/page'
import { problemIn } from '../../../components/problem'
import { TextInput } from '../../../components/text-input'
import { landlordLanguages } from '../../../http/offered-languages.server'
import { translator } from '../../../locales/translate'
import { sessionCookie } from '../../../session/session.server'
import { readSiteLanguage, speak } from '../../public/public-page.server'
import { readJoining, typedName } from './joining-fields'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('join-title')} - Soundings` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await findInvitation(context.db, params.token ?? '', async (tx, invitation) => {
    const { name, email, panel, organisation } = invitation
    const languages = await landlordLanguages(tx, organisation, context.settings, 'panel')
    return { name, email, panel, organisation: organisation.name, ...speak(request, languages) }
  })
  if (!found) throw data(await readSiteLanguage(request, context, 'panel'), { status: 404 })
  return found
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const { language, kept } = await loader(args)
  const words = translator(language, 'panel')
  const form = await request.formData()
  const read = readJoining(form, words)
  const refused = (problems: { field: string; message: string }[]) =>
    data({ name: typedName(form), problems }, { status: 422 })
  if (!read.ok) return refused(read.problems)
  const joined = await acceptInvitation(context.db, params.token ?? '', read.value)
  // Used at the same moment in another window: the page says so.
  if (joined.state === 'gone') return redirect(request.url)
  if (joined.state !== 'joined') return refused([{ field: 'name', message: words('join-taken') }])
  const cookie = (await signIn(context.db, joined.email, read.value.password)) ?? ''
  const headers = { 'Set-Cookie': await sessionCookie(request).serialize(cookie) }
  return redirect(`/panel${kept}`, { headers })
}

export default function Join() {
  const { language, languages, organisation, panel, name, email } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const words = translator(language, 'panel')
  return (
    <Page language={language} languages={languages} organisation={organisation}>
      <ErrorSummary problems={problems} />
      <h1 className="govuk-heading-l">{words('join-title')}</h1>
      <p className="govuk-body">{words('join-about', { organisation, panel })}</p>
      <p className="govuk-body">{words('join-email', { email })}</p>
      <form method="post" noValidate>
        <TextInput
          name="name"
          label={words('join-name')}
          hint={words('join-name-hint')}
          autoComplete="name"
          value={refused?.name ?? name}
          error={problemIn(problems, 'name')}
        />
        <input type="hidden" name="email" value={email} autoComplete="username" />
        <TextInput
          name="password"
          label={words('join-password')}
          hint={words('join-password-hint')}
          type="password"
          autoComplete="new-password"
          error={problemIn(problems, 'password')}
        />
        <Button text={words('join-send')} />
      </form>
    </Page>
  )
}

/** The link is wrong, used or out of date: what can be done about each. */
export function ErrorBoundary() {
  const error = useRouteError()
  if (!isRouteErrorResponse(error) || error.status !== 404) return <ErrorPage />
  const { language, languages, kept } = error.data as Spoken
  const words = translator(language, 'panel')
  return (
    <Page language={language} languages={languages} organisation="Soundings">
      <h1 className="govuk-heading-l">{words('join-gone-title')}</h1>
      <p className="govuk-body">{words('join-gone-about')}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href={`/sign-in${kept}`}>
            {words('join-gone-sign-in')}
          </a>
          .
        </li>
        <li>{words('join-gone-ask')}</li>
      </ul>
    </Page>
  )
}
