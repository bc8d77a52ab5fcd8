import { Details } from '../../../../components/details'
import { type FoundSentence, FoundSentences } from '../../../../components/found-sentences'
import type { Finding } from './findings'

type StandsOutProps = {
  findings: Finding[]
  /** Where a finding is shown with its figures; left out, it is on this page. */
  hrefOf?: (finding: Finding) => string
  /** Where it is said in which areas directly within each finding is found too, and of what kind they are. */
  inEach?: { kind: string; href: string } | undefined
  /** Where a finding is seen in a region. */
  regionHrefOf?: (finding: Finding, area: string) => string
}

const first = 12

/** The gaps that are unlikely to be chance in sentences, the largest first, and by what rule they are found. */
export function StandsOut({ findings, hrefOf, inEach, regionHrefOf }: StandsOutProps) {
  const found = findings.map((finding) => foundIn(finding, { hrefOf, regionHrefOf }))
  return (
    <section aria-labelledby="stands-out" className="measure">
      <h2 className="govuk-heading-m" id="stands-out">
        What stands out
      </h2>
      {findings.length === 0 ? (
        <p className="govuk-body">
          Nothing here stands out: every difference shown is small enough to be chance, or has too few answers
          to tell. That does not mean that everybody is treated alike, only that these answers cannot show
          otherwise.
        </p>
      ) : null}
      <FoundSentences found={found.slice(0, first)} />
      {findings.length > first ? (
        <Details summary={`${findings.length - first} smaller gaps that are unlikely to be chance`}>
          <FoundSentences found={found.slice(first)} />
        </Details>
      ) : null}
      {inEach && findings.some(({ strand }) => strand) ? (
        <p className="govuk-body no-print">
          <a className="govuk-link" href={inEach.href}>
            {`Is each of these found in every ${inEach.kind}, or only in some?`}
          </a>
        </p>
      ) : null}
      <Rule />
    </section>
  )
}

type Hrefs = { [Key in 'hrefOf' | 'regionHrefOf']: StandsOutProps[Key] }

/** A finding as a sentence with its links. */
export function foundIn(finding: Finding, { hrefOf, regionHrefOf }: Hrefs): FoundSentence {
  const { sentence, questionName, strandName, inRegions } = finding
  const by = strandName ? `by ${strandName.toLowerCase()}` : 'by area'
  const links = (inRegions?.places ?? []).flatMap(({ area, name }) =>
    regionHrefOf ? [{ href: regionHrefOf(finding, area), text: name, name: `${name}, ${by}` }] : [],
  )
  return {
    sentence,
    link: hrefOf && { href: hrefOf(finding), text: `${questionName} ${by}` },
    more: inRegions && { words: inRegions.words, links },
  }
}

function Rule() {
  return (
    <Details summary="How we tell a gap from chance">
      <p>
        Each group is set against everybody who gave another answer to the same profile question, never
        against a total that holds the group; those who did not say are on neither side. Where it is hidden
        how many did not say, it is set against the other groups shown. Each area is set against the others
        beside it.
      </p>
      <p>
        A gap is tested where both sides have 30 answers or more, as people, without weights. Whoever looks at
        hundreds of differences finds some by chance alone, so all groups and all questions of an area are
        judged together (its areas and all questions likewise), by the rule of Benjamini and Hochberg: of the
        gaps that we call “unlikely to be chance”, at most one in twenty is expected to be chance after all.
      </p>
      <p>
        Those who answer are not a random sample: a gap may also come from who chose to answer, or from
        something else the group has in common, such as where most of them live.
      </p>
    </Details>
  )
}
