import { Panel } from '../../components/panel'
import type { Translate } from '../../locales/translate'
import { WhatIsPromised } from './introduction'
import type { ThanksView } from './view'

/** Sent: the receipt to keep, and what happens next and when. */
export function ThanksPage({ view, translate }: { view: ThanksView; translate: Translate }) {
  return (
    <>
      <Panel title={translate('thanks-title')} />
      <section className="receipt-box">
        <h2 className="govuk-heading-m">{translate('receipt-title')}</h2>
        <p className="receipt">{view.receipt}</p>
        <p className="govuk-body">{translate('receipt-keep')}</p>
        <p className="govuk-body">
          {translate('receipt-where')}{' '}
          <a className="govuk-link address" href={view.receiptPage}>
            {view.receiptPage}
          </a>
        </p>
        <p className="govuk-body">{translate('receipt-scan')}</p>
        <Square svg={view.square} label={translate('receipt-square')} />
      </section>
      <h2 className="govuk-heading-m">{translate('next-title')}</h2>
      <WhatIsPromised promise={view.promise} translate={translate} />
      <p className="govuk-body">
        <a className="govuk-link" href={view.saidDid}>
          {translate('next-said-did')}
        </a>
      </p>
      <p className="govuk-body no-print">{translate('shared-screen')}</p>
    </>
  )
}

/** The square is drawn on the server from our own address and code; nothing in it was typed by anybody. */
function Square({ svg, label }: { svg: string; label: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: an SVG made by the server
    <div className="receipt-square" role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />
  )
}
