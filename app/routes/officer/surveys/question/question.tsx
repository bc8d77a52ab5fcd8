import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { editQuestion, moveToSection } from '../../../../../surveys/building/questions'
import { findQuestion } from '../../../../../surveys/building/step'
import { asAccount, officers } from '../../../../session/session.server'
import { backTo, change, refuse, requireDraft, withSent } from '../building/acting.server'
import { DraftFrame } from '../building/draft-frame'
import { draftHref } from '../href'
import { readQuestion, typedQuestion, withoutPrescribed } from './question-fields'
import { QuestionForm } from './question-form'
import { viewQuestionForm } from './question-form-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? 'A question'}: ${data?.draft.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const view = viewQuestionForm(await requireDraft(tx, params.draft), params.question ?? '')
    if (!view) throw new Response(null, { status: 404 })
    return view
  })
}

export function action(args: ActionFunctionArgs) {
  const key = args.params.question ?? ''
  return withSent(args, async (sent) => {
    const { draft, form } = sent
    const { definition } = draft
    const found = findQuestion(definition, key)
    const sentIn = typedQuestion(form, definition.languages)
    const now = viewQuestionForm(draft, key)
    const typed = now?.locked ? withoutPrescribed(sentIn, now.typed) : sentIn
    const read = readQuestion(typed, {
      ...(found && { question: found.question }),
      languages: definition.languages,
    })
    if (!read.ok) return refuse(sent, typed, read)
    const changed = await change(sent, () => {
      const edited = editQuestion(definition, key, read.words, typed)
      return (
        edited && { ...(moveToSection(edited.definition, key, typed.section) ?? edited), what: edited.what }
      )
    })
    if (!changed.ok) return refuse(sent, typed, changed)
    return backTo(draft, changed.at)
  })
}

export default function EditQuestion() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <DraftFrame
      draft={view.draft}
      here={`Change “${view.name}”`}
      path={draftHref(view.draft.id, 'question')}
      refusal={refused?.message}
    >
      <QuestionForm view={view} typed={refused?.typed ?? view.typed} problems={refused?.problems ?? []} />
    </DraftFrame>
  )
}
