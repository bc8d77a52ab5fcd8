import type { Language } from '../../../surveys/language'
import { Button } from '../../components/button'
import { Checkbox } from '../../components/checkbox'
import { Details } from '../../components/details'
import { ErrorSummary } from '../../components/error-summary'
import type { Problem } from '../../components/problem'
import type { Translate } from '../../locales/translate'
import { FieldList } from './field-list'
import { HelpAndDanger, Opening, Privacy } from './introduction'
import type { Fields, FormView } from './view'

type Props = { view: FormView; translate: Translate; language: Language }

/** One page of questions, or the whole survey where it is on one page. */
export function FormPage({ view, translate, language }: Props) {
  const { intro, position, problems } = view
  return (
    <>
      <ErrorSummary problems={problems} />
      {position ? <span className="govuk-caption-l">{translate('page-of', position)}</span> : null}
      {intro ? (
        <Opening intro={intro} translate={translate} />
      ) : (
        <h1 className="govuk-heading-l">{view.heading}</h1>
      )}
      {intro ? (
        <Details summary={translate(`what-${intro.privacy}`)}>
          <Privacy intro={intro} translate={translate} />
        </Details>
      ) : null}
      <form method="post" action={view.action} noValidate>
        <input type="hidden" name="language" value={language} />
        <FieldsOrMarkup fields={view.questions} problems={problems} />
        {view.strands.count > 0 ? <Profile view={view} translate={translate} /> : null}
        {view.receipt ? (
          <SendOnePage view={view} translate={translate} receipt={view.receipt} />
        ) : (
          <Button text={translate('save-and-continue')} />
        )}
      </form>
      {intro ? (
        <HelpAndDanger intro={intro} translate={translate} />
      ) : (
        <FinishLater at={view.resumeAt} translate={translate} />
      )}
    </>
  )
}

function FieldsOrMarkup({ fields, problems }: { fields: Fields; problems: readonly Problem[] }) {
  if ('list' in fields) return <FieldList fields={fields.list} problems={problems} />
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made from the same components by the server
  return <div dangerouslySetInnerHTML={{ __html: fields.markup }} />
}

/** Why the strands are asked, what is and is not done with them, and the strands. */
function Profile({ view, translate }: { view: FormView; translate: Translate }) {
  const Heading = view.intro ? 'h3' : 'h2'
  return (
    <>
      {view.intro ? <h2 className="govuk-heading-l">{translate('about-you')}</h2> : null}
      <p className="govuk-body">{translate('profile-why')}</p>
      <Heading className="govuk-heading-s">{translate('profile-will-title')}</Heading>
      <ul className="govuk-list govuk-list--bullet">
        <li>{translate('profile-will')}</li>
        <li>{translate('profile-will-act')}</li>
      </ul>
      <Heading className="govuk-heading-s">{translate('profile-will-not-title')}</Heading>
      <ul className="govuk-list govuk-list--bullet">
        <li>{translate('profile-will-not-service')}</li>
        <li>{translate('profile-will-not-show')}</li>
        <li>{translate('profile-will-not-back')}</li>
      </ul>
      <FieldsOrMarkup fields={view.strands} problems={view.problems} />
    </>
  )
}

function SendOnePage(props: { view: FormView; translate: Translate; receipt: string }) {
  const { view, translate, receipt } = props
  return (
    <>
      <Checkbox name="helped" value="yes" text={translate('helped')} isTicked={view.isHelped} />
      <input type="hidden" name="receipt" value={receipt} />
      <p className="govuk-body">{translate('send-note')}</p>
      <Button text={translate('send')} />
    </>
  )
}

function FinishLater({ at, translate }: { at: string; translate: Translate }) {
  return (
    <Details summary={translate('stop-summary')}>
      <p className="govuk-body">{translate('stop-advice')}</p>
      <p className="govuk-body address">
        <a className="govuk-link" href={at}>
          {at}
        </a>
      </p>
    </Details>
  )
}
