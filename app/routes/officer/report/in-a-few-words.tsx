import { FoundSentences } from '../../../components/found-sentences'
import { foundIn } from '../breakdown/standing-out/stands-out'
import type { Report } from './report-view.server'

/** So many of the gaps stand in words; all are marked in the tables. */
const first = 10

/** What the report says, before any table: the headlines, who answered, and for whom the service is better or worse. */
export function InAFewWords({ findings, likeness, standsOut }: Report) {
  const more = standsOut.length - first
  return (
    <>
      <h2 className="govuk-heading-m">In a few words</h2>
      <ul className="govuk-list govuk-list--bullet findings">
        {findings.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      {likeness.length > 0 ? <p className="govuk-body measure">{likeness.join(' ')}</p> : null}
      <h2 className="govuk-heading-m">Who is better served, and who worse</h2>
      {standsOut.length === 0 ? (
        <p className="govuk-body measure">
          No group or area stands out: every difference may be chance, or has too few answers to tell.
        </p>
      ) : (
        <p className="govuk-body measure">
          Of the questions above, by group and by area: the largest gaps that are unlikely to be chance. A gap
          may come from something else that the group has in common, such as where most of them live.
        </p>
      )}
      <div className="measure">
        <FoundSentences found={standsOut.slice(0, first).map(namedIn)} />
      </div>
      {more > 0 ? (
        <p className="govuk-body measure">
          {more === 1 ? 'One smaller gap is' : `${more} smaller gaps are`} marked in the tables that follow.
        </p>
      ) : null}
    </>
  )
}

/** On paper nothing leads anywhere, so the question stands before its sentence. */
function namedIn(finding: Report['standsOut'][number]) {
  const found = foundIn(finding, { hrefOf: undefined, regionHrefOf: undefined })
  return { ...found, sentence: `${finding.questionName}: ${found.sentence}` }
}
