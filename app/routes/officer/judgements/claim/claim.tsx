import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { typedIn } from '../../../../http/typed-in'
import { asAccount, officers } from '../../../../session/session.server'
import { listEntryChoices } from '../../entries/entry-choices.server'
import { aboutClaims } from '../about-claims.server'
import { subjectOf } from '../about-judgement.server'
import { claimHref, judgementHref, judgementsHref } from '../href'
import { requireClaim, requireService, revisionIn } from '../require-judgement.server'
import { SignedNote } from '../signed-note'
import { typedClaim, typedOf } from './claim-fields'
import { ClaimForm } from './claim-form'
import { FigureForm, RestsOn, SourceForm } from './evidence-forms'
import { changeClaim, overtaken } from './saving.server'

export const meta: MetaFunction = () => [{ title: 'A claim: judgements - Soundings' }]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const judgement = await requireService(tx, params.judgement)
    const claim = await requireClaim(tx, judgement, params.claim)
    const { name, lines } = subjectOf(judgement)
    const [about] = await aboutClaims(tx, [claim], { isRemeasured: false })
    return {
      ...{
        id: judgement.id,
        revision: judgement.revision,
        isSigned: judgement.state === 'signed',
        name,
        about,
      },
      lines: lines.map(({ id, text }) => ({ id, text })),
      choices: await listEntryChoices(tx),
      typed: typedOf(claim),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const intent = typedIn(form, 'intent')
  return asAccount(request, context, officers, async (tx, account) => {
    const judgement = await requireService(tx, params.judgement)
    const claim = await requireClaim(tx, judgement, params.claim)
    const typed = intent === 'words' ? typedClaim(form) : { ...typedClaim(form), ...wordsOf(typedOf(claim)) }
    const sent = { judgement, claim, revision: revisionIn(form), typed }
    const changed = await changeClaim(tx, account, sent, { intent, evidence: typedIn(form, 'evidence') })
    if (changed.state === 'problems') return data({ typed, problems: changed.problems }, { status: 422 })
    if (changed.state === 'changed') return data({ typed, problems: [overtaken] }, { status: 409 })
    const isHere = intent !== 'remove' && intent !== 'words'
    return redirect(isHere ? claimHref(judgement.id, claim.id) : judgementHref(judgement.id))
  })
}

/** The words as they are stored, for a form that was sent without them. */
function wordsOf({ side, claim, meaning, line, heavy, finding }: ReturnType<typeof typedOf>) {
  return { side, claim, meaning, line, heavy, finding }
}

export default function ClaimPage() {
  const { id, revision, isSigned, name, lines, choices, about, ...stored } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const typed = refused?.typed ?? stored.typed
  const problems = refused?.problems ?? []
  const sent = { typed, problems, revision }
  const links = [
    { href: judgementsHref, text: 'Judgements' },
    { href: judgementHref(id), text: name },
  ]
  return (
    <>
      <Breadcrumbs links={links} here="A claim" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">A claim</h1>
          {isSigned ? <SignedNote /> : null}
          <ClaimForm lines={lines} {...sent} />
          <h2 className="govuk-heading-m">What it rests on</h2>
          {about ? <RestsOn claim={about} revision={revision} /> : null}
          <FigureForm choices={choices} {...sent} />
          <SourceForm {...sent} />
          <form method="post">
            <input type="hidden" name="revision" value={revision} />
            <Button text="Take the claim away" kind="warning" name="intent" value="remove" />
          </form>
        </div>
      </main>
    </>
  )
}
