import { Details } from '../../components/details'
import type { Translate } from '../../locales/translate'
import type { Intro, PromiseView } from './view'

type Props = { intro: Intro; translate: Translate }

/** The survey's name, who asks and why, and what it takes. */
export function Opening({ intro, translate }: Props) {
  return (
    <>
      <h1 className="govuk-heading-l">{intro.heading}</h1>
      <p className="govuk-body-l">{intro.purpose}</p>
      <p className="govuk-body">
        {translate('asked-by', { organisation: intro.organisation })}{' '}
        {translate('minutes', { count: intro.minutes })} {translate('leave-out')}{' '}
        {translate('open-until', { day: intro.closesOn })}
      </p>
      <WhatIsPromised promise={intro.promise} translate={translate} />
    </>
  )
}

/** By when tenants hear what was found, and what the landlord says it will do. */
export function WhatIsPromised({ promise, translate }: { promise: PromiseView; translate: Translate }) {
  const { resultsOn, words } = promise
  return (
    <p className="govuk-body">
      {translate('next-results', { day: resultsOn })} {words ? <Contact text={words} /> : null}
    </p>
  )
}

/** What confidential, or anonymous, means here. */
export function Privacy({ intro, translate }: Props) {
  const { privacy, isOpenLink } = intro
  return (
    <>
      <h2 className="govuk-heading-m">{translate('privacy-title')}</h2>
      {isOpenLink ? <p className="govuk-body">{translate('open-link')}</p> : null}
      <p className="govuk-body">{translate(isOpenLink ? `${privacy}-open-link` : privacy)}</p>
      <p className="govuk-body">
        {translate('small-groups')} {translate('own-words')}
      </p>
    </>
  )
}

/** What the survey is not for, where to turn instead, and how to get help or a call. */
export function HelpAndDanger({ intro, translate }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">{translate('not-for-title')}</h2>
      <p className="govuk-body">
        {translate('not-for')} {translate('not-for-danger')}
      </p>
      <p className="govuk-body">
        {translate('turn-to')} <Contact text={intro.contact} />
      </p>
      <Help intro={intro} translate={translate} />
    </>
  )
}

export function Help({ intro, translate }: Props) {
  return (
    <Details summary={translate('help-title')}>
      <p className="govuk-body">{translate('help')}</p>
      <p className="govuk-body">
        <Contact text={intro.contact} />
      </p>
    </Details>
  )
}

/** The landlord's own words, in the language it wrote them in. */
export function Contact({ text }: { text: string }) {
  return (
    <bdi lang="en" dir="ltr">
      {text}
    </bdi>
  )
}
