import { Button } from '../../components/button'
import { ErrorSummary } from '../../components/error-summary'
import { Page } from '../../components/page'
import { Panel } from '../../components/panel'
import { problemIn } from '../../components/problem'
import { TextInput } from '../../components/text-input'
import { type Translate, translator } from '../../locales/translate'
import type { BecameView, ConfirmView, ReceiptFormView, ReceiptView, WithdrawnView } from './receipt-view'

/** The pages on which a response is taken back. */
export function ReceiptPage({ view }: { view: ReceiptView }) {
  return (
    <Page
      language={view.language}
      languages={view.kind === 'withdrawn' ? [] : view.languages}
      own={view.own}
      organisation={view.organisation?.name}
      home={view.organisation?.home}
    >
      <Content view={view} />
    </Page>
  )
}

function Content({ view }: { view: ReceiptView }) {
  const translate = translator(view.language, 'answer', view.own)
  const language = <input type="hidden" name="language" value={view.language} />
  if (view.kind === 'form') {
    return (
      <TypedCode view={view} translate={translate}>
        {language}
      </TypedCode>
    )
  }
  if (view.kind === 'withdrawn') return <Withdrawn view={view} translate={translate} />
  return (
    <Confirm view={view} organisation={view.organisation?.name ?? ''} translate={translate}>
      {language}
    </Confirm>
  )
}

type Props<V> = { view: V; translate: Translate; children?: React.ReactNode }

function TypedCode({ view, translate, children }: Props<ReceiptFormView>) {
  return (
    <>
      <ErrorSummary problems={view.problems} />
      <h1 className="govuk-heading-l">{translate('withdraw-title')}</h1>
      <p className="govuk-body">{translate('withdraw-intro')}</p>
      <form method="post" action="/receipt" noValidate>
        {children}
        <TextInput
          name="code"
          label={translate('code-label')}
          hint={translate('code-hint')}
          value={view.typed}
          error={problemIn(view.problems, 'code')}
          autoComplete="off"
          look="code"
        />
        <Button text={translate('find-answers')} />
      </form>
    </>
  )
}

function Confirm({ view, translate, children, organisation }: Props<ConfirmView> & { organisation: string }) {
  const { survey, sentOn: day } = view
  return (
    <>
      <h1 className="govuk-heading-l">{translate('withdraw-title')}</h1>
      <p className="receipt">{view.codeInFours}</p>
      <p className="govuk-body">{translate('withdraw-about', { survey, organisation, day })}</p>
      <h2 className="govuk-heading-m">{translate('withdraw-what-title')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{translate('withdraw-deleted')}</li>
        <li>{translate('withdraw-no-undo')}</li>
        <li>{translate('withdraw-counted')}</li>
        <li>{translate('withdraw-published')}</li>
      </ul>
      <form method="post" action={`/receipt/${view.code}`}>
        {children}
        <Button text={translate('withdraw-button')} kind="warning" />
      </form>
      <p className="govuk-body">{translate('withdraw-keep')}</p>
      <Became became={view.became} />
      <SaidDid view={view} translate={translate} />
    </>
  )
}

/** What became of what tenants said then, for everybody of the same wave and region alike. */
function Became({ became: { title, about, entries, more } }: { became: BecameView }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">{about}</p>
      {entries.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {entries.map(({ id, view, href, outcome }) => (
            <li key={id}>
              {outcome}:{' '}
              <a className="govuk-link" href={href} dir="auto">
                {view}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {more.map((sentence) => (
        <p className="govuk-body" key={sentence}>
          {sentence}
        </p>
      ))}
    </section>
  )
}

function Withdrawn({ view, translate }: Props<WithdrawnView>) {
  return (
    <>
      <Panel title={translate('withdrawn-title')} />
      <p className="govuk-body">{translate('withdrawn-what')}</p>
      <SaidDid view={view} translate={translate} />
    </>
  )
}

function SaidDid({ view, translate }: Props<{ saidDid: string }>) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={view.saidDid}>
        {translate('next-said-did')}
      </a>
    </p>
  )
}
