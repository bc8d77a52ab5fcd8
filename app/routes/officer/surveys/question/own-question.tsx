import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { SurveyDraft } from '../../../../../db/survey-draft.server'
import { addOwn, editQuestion } from '../../../../../surveys/building/questions'
import { questionsOf } from '../../../../../surveys/definition'
import { asAccount, officers } from '../../../../session/session.server'
import { bankOf } from '../building/about-draft.server'
import { backTo, change, requireDraft, withSent } from '../building/acting.server'
import { DraftFrame } from '../building/draft-frame'
import { draftPartHref } from '../href'
import { readQuestion, type TypedQuestion, typedQuestion } from './question-fields'
import { QuestionForm } from './question-form'
import { viewQuestionForm } from './question-form-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Write a question: ${data?.draft.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const into = new URL(request.url).searchParams.get('into') ?? ''
  return asAccount(request, context, officers, async (tx) => {
    const view = viewQuestionForm(await requireDraft(tx, params.draft), undefined, into)
    if (!view) throw new Response(null, { status: 404 })
    return view
  })
}

export function action(args: ActionFunctionArgs) {
  return withSent(args, async (sent) => {
    const { definition } = sent.draft
    const typed = typedQuestion(sent.form, definition.languages)
    const read = readQuestion(typed, { languages: definition.languages })
    if (!read.ok) return data({ typed, problems: read.problems, message: undefined }, { status: 422 })
    const changed = await change(sent, () => write(sent.draft, typed, read.words))
    if (!changed.ok) return data({ typed, problems: [], message: changed.message }, { status: 409 })
    return backTo(sent.draft, changed.at)
  })
}

/** Adds the question to its section, a headline if that was ticked. */
function write(
  draft: SurveyDraft,
  { section, isHeadline }: TypedQuestion,
  words: Parameters<typeof addOwn>[2],
) {
  const { definition } = draft
  const step = addOwn(definition, section, words, bankOf(draft))
  const before = new Set(questionsOf(definition).map(({ key }) => key))
  const added = step && questionsOf(step.definition).find(({ key }) => !before.has(key))
  const first = added && isHeadline && editQuestion(step.definition, added.key, words, { isHeadline })
  return first ? { ...step, definition: first.definition } : step
}

export default function OwnQuestion() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <DraftFrame
      draft={view.draft}
      here="Write your own question"
      path={draftPartHref(view.draft.id, 'own-question')}
      refusal={refused?.message}
    >
      <p className="govuk-body measure">
        Ask one thing at a time, in words an 11 year old can read. It is tied to lines of enquiry like any
        other, so that its answers count as evidence.
      </p>
      <QuestionForm view={view} typed={refused?.typed ?? view.typed} problems={refused?.problems ?? []} />
    </DraftFrame>
  )
}
