import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { addFromBank, removeQuestion } from '../../../../../surveys/building/questions'
import { Inset } from '../../../../components/inset'
import { typedIn } from '../../../../http/typed-in'
import { asAccount, officers } from '../../../../session/session.server'
import { bankOf } from '../building/about-draft.server'
import { change, requireDraft, withSent } from '../building/acting.server'
import { DraftFrame } from '../building/draft-frame'
import { draftPartHref } from '../href'
import { BankForm, Hit } from './bank-parts'
import { bankQueryOf, readBankQuery, viewBank } from './bank-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Add questions: ${data?.draft.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) =>
    viewBank(await requireDraft(tx, params.draft), readBankQuery(new URL(request.url).searchParams)),
  )
}

/** Adds a question, or takes it out again, and leads back to it in the same list. */
export function action(args: ActionFunctionArgs) {
  return withSent(args, async (sent) => {
    const { draft, form } = sent
    const query = readBankQuery(new URL(args.request.url).searchParams)
    const question = typedIn(form, 'question')
    const changed = await change(sent, () =>
      form.get('intent') === 'remove'
        ? removeQuestion(draft.definition, question)
        : addFromBank(draft.definition, { question, section: typedIn(form, 'into') }, bankOf(draft)),
    )
    if (!changed.ok) return data({ message: changed.message }, { status: 409 })
    return redirect(`${draftPartHref(draft.id, 'bank')}?${bankQueryOf(query)}#hit-${question}`, 303)
  })
}

export default function Bank() {
  const view = useLoaderData<typeof loader>()
  const { draft, hits, total, prescribed } = view
  const refused = useActionData<typeof action>()
  return (
    <DraftFrame
      draft={draft}
      here="Add questions"
      path={draftPartHref(draft.id, 'bank')}
      refusal={refused?.message}
    >
      <p className="govuk-body measure">
        {total} ready questions, each tied to lines of enquiry
        {prescribed > 0 ? `, and ${prescribed} in a regulator’s words` : ''}. If none asks what you need,{' '}
        <a className="govuk-link" href={`${draftPartHref(draft.id, 'own-question')}?into=${view.query.into}`}>
          write your own
        </a>
        .
      </p>
      <BankForm view={view} />
      <h2 className="govuk-heading-m" id="found">
        {hits.length === 1 ? '1 question' : `${hits.length} questions`}
      </h2>
      {hits.length === 0 ? <Inset>No ready question matches all of this. Ask for less.</Inset> : null}
      <ol className="builder__questions builder__questions--plain">
        {hits.map((hit) => (
          <Hit key={hit.key} hit={hit} view={view} />
        ))}
      </ol>
    </DraftFrame>
  )
}
