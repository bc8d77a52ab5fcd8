import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { insertCheck, takeBackChecks } from '../../../../db/language.server'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { ButtonLink } from '../../../components/button'
import { ErrorSummary } from '../../../components/error-summary'
import type { Problem } from '../../../components/problem'
import { typedIn } from '../../../http/typed-in'
import { textsOf } from '../../../locales/catalogue'
import { asAccount, officers } from '../../../session/session.server'
import { CheckForm, Standing } from './check-form'
import { requireLanguage } from './desk-language'
import { languageHref, languagesHref } from './href'
import { FileRecord, GroupTable, OpenTexts, WaveList } from './language-tables'
import { findLanguageView, lackingOf } from './language-view.server'
import { findLanguageState } from './state.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? ''}: languages - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language)
  return asAccount(request, context, officers, (tx) => findLanguageView(tx, language))
}

/** Marks the language as checked by a speaker, as it is now, or takes that back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = requireLanguage(params.language)
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx, account) => {
    const state = await findLanguageState(tx, language)
    if (!state.needsCheck) throw new Response(null, { status: 400 })
    if (form.get('intent') === 'take-back') {
      await takeBackChecks(tx, account, language)
      return redirect(languageHref(language))
    }
    const speaker = typedIn(form, 'speaker').trim()
    const problems = problemsOfCheck(speaker, lackingOf(state))
    if (problems.length > 0) return data({ speaker, problems }, { status: 422 })
    await insertCheck(tx, account, { language, speaker, texts: textsOf(language, state.own) })
    return redirect(languageHref(language))
  })
}

function problemsOfCheck(speaker: string, lacking: number): Problem[] {
  const wrong = (message: string) => ({ field: 'speaker', message })
  if (lacking > 0) return [wrong(`Bring in the ${lacking} texts that tenants’ pages lack first`)]
  if (speaker === '') return [wrong('Enter the name of the speaker who checked it')]
  return speaker.length > 120 ? [wrong('Keep the name to 120 characters')] : []
}

export default function LanguagePage() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const { code, name, own } = view
  return (
    <>
      <Breadcrumbs links={[{ href: languagesHref, text: 'Languages' }]} here={name} />
      <main className="govuk-main-wrapper" id="main">
        <ErrorSummary problems={problems} />
        <span className="govuk-caption-l">
          <bdi lang={code} dir={own.direction}>
            {own.text}
          </bdi>
        </span>
        <h1 className="govuk-heading-l">{name}</h1>
        <div className="measure">
          <Standing view={view} />
          {view.needsCheck ? (
            <CheckForm view={view} speaker={refused?.speaker ?? ''} problems={problems} />
          ) : null}
        </div>
        <WaveList waves={view.waves} />
        <GroupTable groups={view.groups} />
        <OpenTexts groups={view.groups} />
        <section className="measure" aria-labelledby="file">
          <h2 className="govuk-heading-m" id="file">
            Work on it with a translator
          </h2>
          <p className="govuk-body">
            Download every text as a CSV file: its key, where it is seen, the English, the translation and how
            it stands. The translator fills in or changes the column “translation” and nothing else. Then
            bring the file back in.
          </p>
          <ButtonLink text="Download the texts" href={languageHref(code, 'texts.csv')} kind="secondary" />{' '}
          <ButtonLink text="Bring a file in" href={languageHref(code, 'files')} kind="secondary" />
        </section>
        <FileRecord files={view.files} />
      </main>
    </>
  )
}
