import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { loadWaveView } from '../../../http/wave-view.server'
import { dayInWords } from '../../../locales/day'
import { MethodStatement } from './method-statement'
import { findReport, type Report } from './report-view.server'
import { ReportResults } from './results'

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
            The wave as one Excel file
          </a>{' '}
          has every question in every area and group, what stands out, who answered and the weights; not two
          groups at once, nor months, which have files of their own.
        </p>
        <ReportResults report={report} />
        <MethodStatement report={report} />
      </main>
    </>
  )
}

function readingWords({ reading }: Report): string {
  if (!reading) return ''
  return `${reading.isFinal ? 'Final results' : `Reading ${reading.number}`}, read on ${reading.takenAt}.`
}
