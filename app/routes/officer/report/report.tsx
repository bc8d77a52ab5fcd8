import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { MeasureTable } from '../../../components/measure-table'
import { NothingShown } from '../../../components/nothing-shown'
import { WeightingNote } from '../../../components/reading-note'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { loadWaveView } from '../../../http/wave-view.server'
import { dayInWords } from '../../../locales/day'
import { breakdownHref } from '../breakdown/href'
import { figureHref } from '../figure/href'
import { MethodStatement } from './method-statement'
import { StrandTable, WhoAnswered } from './report-tables'
import { findReport, type Report } from './report-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Report: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findReport)
}

export default function ReportPage() {
  const report = useLoaderData<typeof loader>()
  const { wave, organisation } = report
  return (
    <>
      <WaveCrumbs wave={wave} here="Report" />
      <main className="govuk-main-wrapper report" id="main">
        <span className="govuk-caption-l">
          {organisation}, {wave.survey}
        </span>
        <h1 className="govuk-heading-l">{wave.name}: what tenants said</h1>
        <p className="govuk-body">
          Answers taken from {dayInWords(wave.opensOn, 'en')} to {dayInWords(wave.closesOn, 'en')}.{' '}
          {readingWords(report)}
        </p>
        <p className="govuk-body no-print">
          Print this page, or save it as a PDF, from your browser’s menu. Navigation is left out.{' '}
          <a className="govuk-link" href={`/officer/waves/${wave.id}/workbook.xlsx`}>
            The whole wave as Excel
          </a>{' '}
          has every figure of every area, what stands out, who answered and the weights.
        </p>
        <Results report={report} />
        <MethodStatement report={report} />
      </main>
    </>
  )
}

function readingWords({ reading }: Report): string {
  if (!reading) return ''
  return `${reading.isFinal ? 'Final results' : `Reading ${reading.number}`}, read on ${reading.takenAt}.`
}

function Results({ report }: { report: Report }) {
  const { wave, reading, headline, tables, measures, everybody } = report
  const rows = [everybody, ...tables.flatMap((table) => table.rows)]
  if (!rows.some(({ figures }) => figures.some((figure) => figure?.percent !== undefined)))
    return <NothingShown />
  return (
    <>
      <WeightingNote weightedBy={reading?.weightedBy} />
      <MeasureTable
        caption="Headline results"
        measures={headline}
        hrefOf={(question) => breakdownHref(wave.id, { question })}
        behind={(question) => figureHref(wave.id, { question })}
        isHeadline
      />
      <section className="report__part">
        <h2 className="govuk-heading-m">Who is satisfied and who is not</h2>
        <p className="govuk-body measure">
          Each cell has the percentage satisfied or agreeing, its 95% interval, and the base. A dash stands
          for a figure from fewer than 10 answers, or hidden to protect others. An asterisk marks a base of 10
          to 99.
        </p>
        {tables.map((table) => (
          <StrandTable key={table.cut} {...{ table, wave, measures, everybody }} />
        ))}
      </section>
      <WhoAnswered report={report} />
    </>
  )
}
