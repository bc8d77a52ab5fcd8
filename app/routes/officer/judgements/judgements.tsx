import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { Tx } from '../../../../db/client.server'
import { countJudgements } from '../../../../db/judgement/judgement.server'
import { listWaves } from '../../../../db/wave.server'
import { Inset } from '../../../components/inset'
import { type Column, RecordsTable } from '../../../components/records-table'
import { asAccount, officers } from '../../../session/session.server'
import { documentHref, ruleHref, waveJudgementsHref } from './href'

export const meta: MetaFunction = () => [{ title: 'Judgements - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, findWaves)
}

/** Every wave with how many judgements were made by it. */
async function findWaves(tx: Tx) {
  const counts = await countJudgements(tx)
  const waves = await listWaves(tx)
  return waves.map(({ id, name }) => ({ id, name, ...(counts.get(id) ?? { signed: 0, drafts: 0 }) }))
}

type Row = Awaited<ReturnType<typeof findWaves>>[number]

export default function Judgements() {
  const waves = useLoaderData<typeof loader>()
  return (
    <main className="govuk-main-wrapper" id="main">
      <div className="measure">
        <h1 className="govuk-heading-l">Judgements</h1>
        <p className="govuk-body">
          How good is the service, theme by theme, and will it improve? A judgement says where it is strong
          and where it is weak, what that rests on and what it means for tenants. A rule suggests a level; a
          person chooses it, says why, and signs. What is signed never changes.
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={ruleHref}>
            The rule, and how it did against an inspection of 2010
          </a>
        </p>
      </div>
      {waves.length === 0 ? (
        <Inset>There is no wave yet. Judgements rest on the figures of one.</Inset>
      ) : (
        <RecordsTable caption="Judgements by wave" columns={columns} rows={waves} keyOf={({ id }) => id} />
      )}
    </main>
  )
}

const columns: Column<Row>[] = [
  {
    label: 'Wave',
    of: ({ id, name }) => (
      <a className="govuk-link" href={waveJudgementsHref(id)}>
        {name}
      </a>
    ),
  },
  { label: 'Signed', isNumber: true, of: ({ signed }) => signed },
  { label: 'Drafts', isNumber: true, of: ({ drafts }) => drafts },
  {
    label: 'To print',
    of: ({ id, name, signed }) =>
      signed > 0 ? (
        <a className="govuk-link" href={documentHref(id)}>
          The document<span className="govuk-visually-hidden"> of {name}</span>
        </a>
      ) : (
        'Nothing signed yet'
      ),
  },
]
