import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { today } from '../../../../../db/day.server'
import { findOwnProfile, saveOwnProfile } from '../../../../../db/panel/profile.server'
import { preferNotToSayText } from '../../../../../surveys/strand'
import { strands } from '../../../../../surveys/strands/all'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { problemIn } from '../../../../components/problem'
import { Radios } from '../../../../components/radios'
import { reader, translator } from '../../../../locales/translate'
import { asPanelMember } from '../../panel-page.server'
import { readProfile, typedProfile, unsaid } from './you-fields'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('profile-you-title')} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { account, spoken }) => {
    const said = await findOwnProfile(tx, account.id)
    const own = Object.fromEntries(Object.entries(said).map(([strand, code]) => [strand, String(code)]))
    return { ...spoken, own }
  })
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedProfile(await args.request.formData())
  return asPanelMember(args, async (tx, { account, spoken }) => {
    const read = readProfile(typed, translator(spoken.language, 'panel'))
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    await saveOwnProfile(tx, account, read.own, today())
    return redirect(`/panel/members${spoken.kept === '' ? '?' : `${spoken.kept}&`}saved`)
  })
}

export default function You() {
  const { language, kept, own } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const typed: Record<string, string> = refused?.typed ?? own
  const words = translator(language, 'panel')
  const say = reader(language)
  return (
    <>
      <ErrorSummary problems={problems} />
      <h1 className="govuk-heading-l">{words('profile-you-title')}</h1>
      <p className="govuk-body">{words('profile-you-about')}</p>
      <p className="govuk-body">{words('profile-you-clear')}</p>
      <form method="post" noValidate>
        {strands.map(({ key, question, why, categories }) => (
          <Radios
            key={key}
            name={key}
            legend={say(question)}
            hint={say(why)}
            choices={[
              ...categories.map(({ code, text }) => ({ value: String(code), text: say(text) })),
              { value: unsaid, text: say(preferNotToSayText) },
            ]}
            value={typed[key]}
            error={problemIn(problems, key)}
          />
        ))}
        <Button text={words('profile-you-save')} />
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={`/panel/members${kept}`}>
          {words('profile-back')}
        </a>
      </p>
    </>
  )
}
