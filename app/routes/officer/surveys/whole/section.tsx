import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { renameSection } from '../../../../../surveys/building/sections'
import type { LocalText } from '../../../../../surveys/language'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { asAccount, officers } from '../../../../session/session.server'
import { aboutDraft } from '../building/about-draft.server'
import { backTo, change, refuse, requireDraft, withSent } from '../building/acting.server'
import { DraftFrame, Revision } from '../building/draft-frame'
import { draftHref } from '../href'
import { staleFields } from './stale-fields'
import { readText, TextFields, typedText } from './text-fields'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Rename a section: ${data?.draft.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const draft = await requireDraft(tx, params.draft)
    const section = draft.definition.sections.find(({ key }) => key === params.section)
    if (!section) throw new Response(null, { status: 404 })
    const { languages } = draft.definition
    return {
      draft: aboutDraft(draft),
      languages,
      typed: typedText(section.title, 'title', languages),
      stale: staleFields(draft.definition, { title: [`survey.section.${section.key}`] }),
    }
  })
}

export function action(args: ActionFunctionArgs) {
  return withSent(args, async (sent) => {
    const { definition } = sent.draft
    const key = args.params.section ?? ''
    const before = definition.sections.find((section) => section.key === key)?.title
    const { text, typed } = readText(sent.form, 'title', definition.languages, before)
    if (!text.en) {
      const problems = [{ field: 'title-en', message: 'Enter the section’s name in English' }]
      return refuse(sent, typed, { problems })
    }
    const changed = await change(sent, () => renameSection(definition, key, text as LocalText))
    if (!changed.ok) return refuse(sent, typed, changed)
    return backTo(sent.draft, changed.at)
  })
}

export default function RenameSection() {
  const { draft, languages, typed, stale } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <DraftFrame
      draft={draft}
      here="Rename a section"
      path={draftHref(draft.id, 'section')}
      refusal={refused?.message}
    >
      <form method="post" noValidate className="measure">
        <ErrorSummary problems={refused?.problems ?? []} />
        <Revision draft={draft} />
        <TextFields
          name="title"
          label="Name of the section"
          languages={languages}
          typed={refused?.typed ?? typed}
          problems={refused?.problems ?? []}
          stale={stale}
        />
        <Button text="Save the name" />
      </form>
    </DraftFrame>
  )
}
