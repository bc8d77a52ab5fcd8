import { MeasureTable } from '../../../components/measure-table'
import { NothingShown } from '../../../components/nothing-shown'
import { WeightingNote } from '../../../components/reading-note'
import { differenceWords, otherWeightsWords } from '../../../locales/method'
import { breakdownHref } from '../breakdown/href'
import { figureHref } from '../figure/href'
import { InAFewWords } from './in-a-few-words'
import { AreaTable, HowToReadTables, StrandTable } from './report-tables'
import type { Report } from './report-view.server'
import { WhoAnswered } from './who-answered-table'

/** All of a report that is figures: in words, the headlines, group by group, and who answered. */
export function ReportResults({ report }: { report: Report }) {
  const { wave, reading, headline, last, areas, tables, measures, everybody } = report
  const rows = [everybody, ...areas.rows, ...tables.flatMap((table) => table.rows)]
  if (!rows.some(({ figures }) => figures.some((figure) => figure?.percent !== undefined)))
    return <NothingShown />
  const all = { wave, measures, everybody }
  return (
    <>
      <InAFewWords {...report} />
      <section className="report__part">
        <MeasureTable
          caption="Headline results"
          measures={headline}
          hrefOf={(question) => breakdownHref(wave.id, { question })}
          behind={(question) => figureHref(wave.id, { question })}
          since={last?.name}
          isHeadline
        />
        <WeightingNote weightedBy={reading?.weightedBy} />
        {last && !last.isWeightedAlike ? (
          <p className="govuk-body-s">{otherWeightsWords(last.name)}</p>
        ) : null}
        <p className="govuk-body-s measure">
          {last ? `${differenceWords({ isOneWave: false })} ` : ''}A quartile is a quarter of comparable
          landlords, from the first (the best) to the fourth.
        </p>
      </section>
      <section className="report__part">
        <h2 className="govuk-heading-m">Who is satisfied and who is not</h2>
        <HowToReadTables />
        <AreaTable areas={areas} {...all} />
        {tables.map((table) => (
          <StrandTable key={table.cut} table={table} {...all} />
        ))}
      </section>
      <WhoAnswered respondents={report.respondents} />
    </>
  )
}
