import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { today } from '../../../../../db/day.server'
import {
  listProfileReadings,
  nextProfileDay,
  takeProfileReading,
} from '../../../../../db/panel/profile.server'
import { daysBetweenProfiles } from '../../../../../surveys/panel/members-profile'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { Inset } from '../../../../components/inset'
import { dayInWords } from '../../../../locales/day'
import { asAccount, officers } from '../../../../session/session.server'
import { ProfileBody } from '../../../panel/workspace/members/profile-body'
import { viewProfile } from '../../../panel/workspace/members/profile-view'
import { allPanels } from '../links'

export const meta: MetaFunction = () => [{ title: 'Who sits on the panels - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const readings = await listProfileReadings(tx)
    const next = nextProfileDay(readings)
    return {
      profile: viewProfile(readings, 'en'),
      next: next !== undefined && next > today() ? dayInWords(next, 'en') : undefined,
    }
  })
}

export function action({ request, context }: ActionFunctionArgs) {
  return asAccount(request, context, officers, async (tx, account) => {
    if (await takeProfileReading(tx, account, today())) return redirect('/officer/panels/members')
    const message = 'The profile was taken less than a month ago. Wait for the day the page names'
    return data({ problems: [{ field: 'take', message }] }, { status: 409 })
  })
}

export default function MembersProfile() {
  const { profile, next } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <Breadcrumbs links={[allPanels]} here="Who sits on the panels" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={refused?.problems ?? []} />
          <h1 className="govuk-heading-l">Who sits on the panels</h1>
          <p className="govuk-body">
            The members of all panels together, beside all tenants. Members say who they are on their own
            pages, and may skip any of it; nobody reads what one of them said. Groups of fewer than 10 are put
            together with others, and what has changed by fewer than 10 since it was last shown stays as it
            was.
          </p>
          <p className="govuk-body">
            The tenants are those of the register, or the population figures that you entered for the weights
            of a survey.
          </p>
          {next ? (
            <Inset>
              The next profile can be taken from {next}: one in {daysBetweenProfiles} days.
            </Inset>
          ) : (
            <form method="post" id="take">
              <Button text="Take the profile now" />
            </form>
          )}
          <ProfileBody profile={profile} language="en" />
        </div>
      </main>
    </>
  )
}
