import type { Language } from '../../../surveys/language'
import { Button } from '../../components/button'
import { Checkbox } from '../../components/checkbox'
import { SummaryList } from '../../components/summary-list'
import type { Translate } from '../../locales/translate'
import type { ReviewView } from './view'

/** Everything answered, each with the way to change it; of strands only that they were answered. */
export function ReviewPage(props: { view: ReviewView; translate: Translate; language: Language }) {
  const { view, translate, language } = props
  return (
    <>
      <h1 className="govuk-heading-l">{translate('review-title')}</h1>
      {view.sections.map(({ heading, rows }) => (
        <section key={heading}>
          <h2 className="govuk-heading-m">{heading}</h2>
          <SummaryList rows={rows} />
        </section>
      ))}
      {view.strands.length > 0 ? (
        <section>
          <h2 className="govuk-heading-m">{translate('review-about-you')}</h2>
          <p className="govuk-body">{translate('review-hidden')}</p>
          <SummaryList rows={view.strands} />
        </section>
      ) : null}
      <h2 className="govuk-heading-m">{translate('send-title')}</h2>
      <form method="post" action={view.action}>
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="receipt" value={view.receipt} />
        <Checkbox name="helped" value="yes" text={translate('helped')} />
        <p className="govuk-body">{translate('send-note')}</p>
        <Button text={translate('send')} />
      </form>
    </>
  )
}
