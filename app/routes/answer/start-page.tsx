import { ButtonLink } from '../../components/button'
import { Inset } from '../../components/inset'
import type { Translate } from '../../locales/translate'
import { HelpAndDanger, Opening, Privacy } from './introduction'
import type { StartView } from './view'

/** Who asks, why, how long it takes and who sees the answers, before the first question. */
export function StartPage({ view, translate }: { view: StartView; translate: Translate }) {
  const { intro, next, isResuming } = view
  return (
    <>
      <Opening intro={intro} translate={translate} />
      {isResuming ? <Inset>{translate('carry-on-note')}</Inset> : null}
      <p className="govuk-body">{translate('saved-note')}</p>
      <ButtonLink href={next} text={translate(isResuming ? 'carry-on' : 'start')} />
      <Privacy intro={intro} translate={translate} />
      <HelpAndDanger intro={intro} translate={translate} />
    </>
  )
}
