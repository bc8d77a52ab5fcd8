import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { findOwnProfile, listProfileReadings } from '../../../../../db/panel/profile.server'
import { translator } from '../../../../locales/translate'
import { asPanelMember } from '../../panel-page.server'
import { ProfileBody } from './profile-body'
import { viewProfile } from './profile-view'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('profile-title')} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { account, spoken }) => ({
    ...spoken,
    profile: viewProfile(await listProfileReadings(tx), spoken.language),
    hasSaid: Object.keys(await findOwnProfile(tx, account.id)).length > 0,
    isSaved: new URL(args.request.url).searchParams.has('saved'),
  }))
}

export default function Members() {
  const { language, kept, profile, hasSaid, isSaved } = useLoaderData<typeof loader>()
  const words = translator(language, 'panel')
  return (
    <>
      {isSaved ? (
        <p className="govuk-inset-text" role="status">
          {words('profile-you-saved')}
        </p>
      ) : null}
      <h1 className="govuk-heading-l">{words('profile-title')}</h1>
      <p className="govuk-body">{words('profile-about')}</p>
      <p className="govuk-body">{words('profile-safe')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/panel/members/you${kept}`}>
          {words(hasSaid ? 'profile-you-change' : 'profile-you')}
        </a>
      </p>
      <div className="members-profile">
        <ProfileBody profile={profile} language={language} />
      </div>
    </>
  )
}
