import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { balanceRule } from '../../../../surveys/judgement/balance'
import { comparedWith2010, inspection2010 } from '../../../../surveys/judgement/inspection-2010'
import { prospectsRule } from '../../../../surveys/judgement/prospects'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { Details } from '../../../components/details'
import { type Column, RecordsTable } from '../../../components/records-table'
import { asAccount, officers } from '../../../session/session.server'
import { judgementsHref } from './href'
import { Rule } from './rule-lines'

export const meta: MetaFunction = () => [{ title: 'The rule: judgements - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async () => comparedWith2010())
}

type Row = ReturnType<typeof comparedWith2010>[number]

export default function RulePage() {
  const rows = useLoaderData<typeof loader>()
  const same = rows.filter(({ isSame }) => isSame).length
  const close = rows.filter(({ isSame, isClose }) => isSame && isClose).length
  return (
    <>
      <Breadcrumbs links={[{ href: judgementsHref, text: 'Judgements' }]} here="The rule" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">The rule that suggests a level</h1>
          <h2 className="govuk-heading-m">How strengths and weaknesses weigh against each other</h2>
          <Rule lines={balanceRule} />
          <h2 className="govuk-heading-m">Prospects for improvement</h2>
          <Rule lines={prospectsRule} />
          <h2 className="govuk-heading-m">How the rule did against an inspection of 2010</h2>
          <p className="govuk-body">
            In 2010 inspectors judged a landlord on six themes and listed the strengths and weaknesses they
            found. Given the same lists, the rule suggests the same level for {same} of the {rows.length}. It
            was not changed afterwards to fit. The report does not say which claims weigh heavily, so each
            counts one. Of the same levels {close} are close: one claim more or fewer would change them.
          </p>
        </div>
        <RecordsTable
          caption="What the inspectors said, and what the rule suggests"
          columns={columns}
          rows={rows}
          keyOf={({ theme }) => theme}
        />
        <Details summary="The strengths and weaknesses that the report lists, in our own words">
          {inspection2010.map(({ theme, strengths, weaknesses }) => (
            <section key={theme}>
              <h3 className="govuk-heading-s">{theme}</h3>
              <Listed title="Strengths" claims={strengths} />
              <Listed title="Weaknesses" claims={weaknesses} />
            </section>
          ))}
        </Details>
      </main>
    </>
  )
}

function Listed({ title, claims }: { title: string; claims: readonly string[] }) {
  return (
    <>
      <p className="govuk-body">{title}</p>
      <ul className="govuk-list govuk-list--bullet">
        {claims.map((claim) => (
          <li key={claim}>{claim}</li>
        ))}
      </ul>
    </>
  )
}

const columns: Column<Row>[] = [
  { label: 'Theme', of: ({ theme }) => theme },
  { label: 'Strengths', isNumber: true, of: ({ balance }) => balance.strengths },
  { label: 'Weaknesses', isNumber: true, of: ({ balance }) => balance.weaknesses },
  { label: 'The inspectors', of: ({ given }) => given },
  { label: 'The rule', of: ({ suggested }) => suggested },
  { label: 'Compared', of: ({ remark }) => remark },
]
