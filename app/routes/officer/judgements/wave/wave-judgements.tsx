import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { beginJudgement } from '../../../../../db/judgement/judgement.server'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { Inset } from '../../../../components/inset'
import { problemIn } from '../../../../components/problem'
import { Select } from '../../../../components/select'
import { WaveCrumbs } from '../../../../components/wave-crumbs'
import { requireWave } from '../../../../http/require-wave.server'
import { typedIn } from '../../../../http/typed-in'
import { loadWaveView } from '../../../../http/wave-view.server'
import { asAccount, officers } from '../../../../session/session.server'
import { documentHref, judgementHref, judgementsHref, newClaimHref } from '../href'
import { SummaryTable } from '../summary-table'
import { findWaveJudgements, readSubject, type WaveJudgements } from './wave-judgements-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Judgements: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findWaveJudgements)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = typedIn(await request.formData(), 'subject')
  const subject = readSubject(typed)
  if (!subject)
    return data({ problems: [{ field: 'subject', message: 'Choose what to judge' }] }, { status: 422 })
  const { framework, theme, kind } = subject
  return asAccount(request, context, officers, async (tx, account) => {
    const wave = await requireWave(tx, params.wave)
    const id = await beginJudgement(tx, account, { waveId: wave.id, framework, theme, kind })
    return redirect(judgementHref(id))
  })
}

export default function WaveJudgementsPage() {
  const view = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems ?? []
  const { wave, frameworks, choices, finding } = view
  return (
    <>
      <WaveCrumbs wave={wave} here="Judgements" />
      <main className="govuk-main-wrapper" id="main">
        <ErrorSummary problems={problems} />
        <span className="govuk-caption-l">{wave.name}</span>
        <h1 className="govuk-heading-l">Judgements</h1>
        {finding ? <ChooseWhere finding={finding} frameworks={frameworks} /> : null}
        {frameworks.length === 0 ? <Inset>Nothing has been judged yet. Begin below.</Inset> : null}
        {frameworks.map(({ key, name, rows }) => (
          <section key={key}>
            <SummaryTable caption={name} rows={rows} hrefOf={judgementHref} />
            {rows.some(({ shown }) => shown?.isSigned) ? (
              <p className="govuk-body">
                <a className="govuk-link" href={documentHref(wave.id, key)}>
                  The document to print: {name}
                </a>
              </p>
            ) : null}
          </section>
        ))}
        <form method="post" className="measure" noValidate>
          <h2 className="govuk-heading-m">Begin a judgement, or a new version of one</h2>
          <Select
            name="subject"
            label="What is judged"
            blank="Choose a theme"
            groups={choices}
            error={problemIn(problems, 'subject')}
          />
          <Button text="Begin" />
        </form>
        <p className="govuk-body">
          <a className="govuk-link" href={judgementsHref}>
            Judgements by all waves, and the rule
          </a>
        </p>
      </main>
    </>
  )
}

type Choosing = Pick<WaveJudgements, 'frameworks'> & { finding: NonNullable<WaveJudgements['finding']> }

/** In which of the drafts a claim is made of a finding. */
function ChooseWhere({ finding: { name, begin }, frameworks }: Choosing) {
  const drafts = frameworks.flatMap(({ rows }) =>
    rows.flatMap(({ draft, kind, name }) => (draft && kind === 'service' ? [{ draft, name }] : [])),
  )
  return (
    <Inset>
      <p className="govuk-body">Make a claim of “{name}”. In which judgement?</p>
      {drafts.length === 0 ? (
        <p className="govuk-body">None is a draft: begin one below, and come back to the finding.</p>
      ) : (
        <ul className="govuk-list">
          {drafts.map(({ draft, name }) => (
            <li key={draft}>
              <a className="govuk-link" href={newClaimHref(draft, begin)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Inset>
  )
}
