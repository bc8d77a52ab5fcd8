import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { findDuty, nameDuty, recordTold, writeAgain } from '../../../../db/comment/safeguarding.server'
import { Inset } from '../../../components/inset'
import { originOf } from '../../../http/origin'
import { momentInWords } from '../../../locales/day'
import { asAccount, officers } from '../../../session/session.server'
import { readDuty, typedDuty } from './duty-fields'
import { DutyForm } from './duty-form'
import { letterFrom } from './letter'
import { ReferralCard } from './referral-card'
import { findReferrals } from './referrals.server'

export const meta: MetaFunction = () => [{ title: 'Safeguarding - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const duty = await findDuty(tx)
    const hasMail = context.settings.mail !== undefined
    return {
      duty: duty && {
        name: duty.name,
        email: duty.email,
        by: duty.named_by,
        at: momentInWords(duty.named_at),
      },
      hasMail,
      referrals: await findReferrals(tx, { origin: originOf(request, context.settings), hasMail }),
    }
  })
}

/** What a referral's buttons send: what is asked for, the last e-mail that was seen, and where it leads back to, a page of
 *  ours for officers. */
const Pressed = z.object({
  intent: z.enum(['told', 'again']),
  referral: z.uuid(),
  after: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
  back: z
    .string()
    .regex(/^\/officer\/[a-z0-9/-]*$/)
    .catch('/officer/safeguarding'),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx, account) => {
    if (form.has('intent')) {
      const pressed = Pressed.safeParse(Object.fromEntries(form))
      if (!pressed.success) throw new Response(null, { status: 400 })
      const { intent, referral: referralId, after, back } = pressed.data
      const write = letterFrom(originOf(request, context.settings))
      if (intent === 'told') await recordTold(tx, account.id, referralId)
      else if (context.settings.mail) await writeAgain(tx, account, { referralId, after }, write)
      return redirect(back)
    }
    const typed = typedDuty(form)
    const read = readDuty(typed)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    await nameDuty(tx, account, read.duty)
    return redirect('/officer/safeguarding')
  })
}

export default function Safeguarding() {
  const { duty, hasMail, referrals } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <main className="govuk-main-wrapper" id="main">
      <h1 className="govuk-heading-l">Safeguarding</h1>
      <div className="measure">
        <p className="govuk-body">
          When a tenant’s comment tells of harm, it goes at once to the person or team named here.{' '}
          {hasMail
            ? 'Soundings sends them an e-mail that says where it is, with none of its words.'
            : 'No mail server is set up, so whoever passes it on tells them: by telephone, or by an e-mail that we make ready.'}{' '}
          They need to be able to sign in as an officer to read it. This is not for emergencies: if somebody
          is in danger now, call 999.
        </p>
        {duty ? (
          <p className="govuk-body">
            Named now: <strong>{duty.name}</strong>, {duty.email}
            <span className="under">
              by {duty.by ?? 'somebody who has left'}, {duty.at}
            </span>
          </p>
        ) : (
          <p className="govuk-body notice notice--danger">
            <strong>Nobody is named yet.</strong>
          </p>
        )}
        <DutyForm
          typed={refused?.typed ?? { name: duty?.name ?? '', email: duty?.email ?? '' }}
          problems={refused?.problems ?? []}
        />
      </div>
      <h2 className="govuk-heading-m">Comments passed on</h2>
      {referrals.length === 0 ? <Inset>No comment has been passed on.</Inset> : null}
      {referrals.map((referral) => (
        <ReferralCard key={referral.id} referral={referral} back="/officer/safeguarding" />
      ))}
    </main>
  )
}
