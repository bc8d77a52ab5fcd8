import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { setStrands } from '../../../../../surveys/building/settings'
import type { SurveyDefinition } from '../../../../../surveys/definition'
import type { LocalText } from '../../../../../surveys/language'
import { strandKeys } from '../../../../../surveys/strand'
import { strands as known } from '../../../../../surveys/strands/all'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { asAccount, officers } from '../../../../session/session.server'
import { aboutDraft } from '../building/about-draft.server'
import { backTo, change, refuse, requireDraft, withSent } from '../building/acting.server'
import { DraftFrame, Revision } from '../building/draft-frame'
import { draftPartHref } from '../href'
import { staleFields } from './stale-fields'
import { StrandFields } from './strand-fields'
import { readText, typedText } from './text-fields'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Who answers: ${data?.draft.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const draft = await requireDraft(tx, params.draft)
    return {
      draft: aboutDraft(draft),
      languages: draft.definition.languages,
      ...viewStrands(draft.definition),
    }
  })
}

/** Every strand as the survey asks it, or would. */
function viewStrands(definition: SurveyDefinition) {
  const strands = known.map((one) => definition.strands.find(({ key }) => key === one.key) ?? one)
  return {
    stale: staleFields(
      definition,
      Object.fromEntries(strands.map(({ key }) => [`why-${key}`, [`strand.${key}.why`]])),
    ),
    strands: strands.map(({ key, name, question }) => ({ key, name: name.en, question: question.en })),
    typed: {
      asked: definition.strands.map(({ key }) => key as string),
      texts: Object.assign(
        {},
        ...strands.map(({ key, why }) => typedText(why, `why-${key}`, definition.languages)),
      ) as Record<string, string>,
    },
  }
}

export function action(args: ActionFunctionArgs) {
  return withSent(args, async (sent) => {
    const { definition } = sent.draft
    const asked = sent.form.getAll('strands').map(String)
    const read = strandKeys.map((key) => {
      const strand = [...definition.strands, ...known].find((one) => one.key === key)
      return { key, ...readText(sent.form, `why-${key}`, definition.languages, strand?.why) }
    })
    const typed = {
      asked,
      texts: Object.assign({}, ...read.map((one) => one.typed)) as Record<string, string>,
    }
    const chosen = read.filter(({ key }) => asked.includes(key))
    const problems = chosen
      .filter(({ text }) => !text.en)
      .map(({ key }) => ({ field: `why-${key}-en`, message: `Say in English why you ask about ${key}` }))
    if (problems.length > 0) return refuse(sent, typed, { problems })
    const whys = Object.fromEntries(chosen.map(({ key, text }) => [key, { why: text as LocalText }]))
    const changed = await change(sent, () => setStrands(definition, whys, known))
    if (!changed.ok) return refuse(sent, typed, changed)
    return backTo(sent.draft, changed.at)
  })
}

export default function Strands() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  return (
    <DraftFrame
      draft={view.draft}
      here="Who answers"
      path={draftPartHref(view.draft.id, 'strands')}
      refusal={refused?.message}
    >
      <div className="measure">
        <p className="govuk-body">
          Profile questions show for whom the service works and for whom it does not. Ask only what you will
          act on. Each can be left out by the tenant, and each says why it is asked.
        </p>
        <form method="post" noValidate>
          <ErrorSummary problems={problems} />
          <Revision draft={view.draft} />
          <StrandFields view={view} typed={refused?.typed ?? view.typed} problems={problems} />
          <Button text="Save the profile questions" />
        </form>
      </div>
    </DraftFrame>
  )
}
