import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { ErrorSummary } from '../../../../components/error-summary'
import { FigurePicker } from '../../../../components/figure-picker'
import { asAccount, officers } from '../../../../session/session.server'
import { listEntryChoices } from '../../entries/entry-choices.server'
import { subjectOf } from '../about-judgement.server'
import { claimHref, judgementHref, judgementsHref } from '../href'
import { requireService, revisionIn } from '../require-judgement.server'
import { SignedNote } from '../signed-note'
import { typedClaim } from './claim-fields'
import { ClaimForm, fieldOf } from './claim-form'
import { addClaim, overtaken } from './saving.server'

export const meta: MetaFunction = () => [{ title: 'New claim: judgements - Soundings' }]

/** The address may say what the form begins with, so that a finding can lead here with its figure. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const judgement = await requireService(tx, params.judgement)
    const { name, lines } = subjectOf(judgement)
    return {
      ...{ id: judgement.id, revision: judgement.revision, isSigned: judgement.state === 'signed', name },
      lines: lines.map(({ id, text }) => ({ id, text })),
      choices: await listEntryChoices(tx),
      typed: typedClaim(new URL(request.url).searchParams),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const typed = typedClaim(form)
  return asAccount(request, context, officers, async (tx, account) => {
    const judgement = await requireService(tx, params.judgement)
    const made = await addClaim(tx, account, { judgement, revision: revisionIn(form), typed })
    if (made.state === 'problems') return data({ typed, problems: made.problems }, { status: 422 })
    if (made.state === 'changed') return data({ typed, problems: [overtaken] }, { status: 409 })
    return redirect(claimHref(judgement.id, made.id))
  })
}

export default function NewClaim() {
  const { id, revision, isSigned, name, lines, choices, ...begun } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const typed = refused?.typed ?? begun.typed
  const problems = refused?.problems ?? []
  const links = [
    { href: judgementsHref, text: 'Judgements' },
    { href: judgementHref(id), text: name },
  ]
  return (
    <>
      <Breadcrumbs links={links} here="New claim" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">New claim</h1>
          {isSigned ? <SignedNote /> : null}
          <ClaimForm {...{ lines, typed, problems, revision }}>
            <FigurePicker
              legend="A figure behind it, if there is one"
              choices={choices}
              field={fieldOf(typed, problems)}
            />
          </ClaimForm>
        </div>
      </main>
    </>
  )
}
