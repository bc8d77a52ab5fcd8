import type { Refusal } from '../../http/failure'
import type { Translate } from '../../locales/translate'
import { Contact } from './introduction'
import type { RefusedView } from './view'

/** After these the receipt's page may be what the tenant was looking for. */
const leadsToReceipt: Refusal[] = ['used', 'closed']

/** What happened to a link, what to do now, and whom to ask. */
export function RefusedPage({ view, translate }: { view: RefusedView; translate: Translate }) {
  const { refusal, contact, saidDid } = view
  return (
    <>
      <h1 className="govuk-heading-l">{translate(`${refusal}-title`)}</h1>
      <p className="govuk-body">{translate(`${refusal}-what`, view.day ? { day: view.day } : {})}</p>
      <p className="govuk-body">{translate(`${refusal}-do`)}</p>
      {contact ? (
        <p className="govuk-body">
          {translate('call-contact')} <Contact text={contact} />
        </p>
      ) : (
        <p className="govuk-body">{translate('call-landlord')}</p>
      )}
      {leadsToReceipt.includes(refusal) ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/receipt">
            {translate('receipt-form')}
          </a>
        </p>
      ) : null}
      {saidDid ? (
        <p className="govuk-body">
          <a className="govuk-link" href={saidDid}>
            {translate('next-said-did')}
          </a>
        </p>
      ) : null}
    </>
  )
}
