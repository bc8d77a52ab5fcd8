import { Details } from '../../../components/details'
import { FoundSentences } from '../../../components/found-sentences'
import type { CrossedFinding } from './crossed-findings'

type Props = { findings: readonly CrossedFinding[]; hrefOf: (finding: CrossedFinding) => string | undefined }

const first = 12

/** What stands out where two groups meet, in sentences: first what no table of one group alone would show. */
export function CrossedFindingsList({ findings, hrefOf }: Props) {
  const together = findings.filter(({ isOnlyTogether }) => isOnlyTogether)
  const alone = findings.filter(({ isOnlyTogether }) => !isOnlyTogether)
  const more = [...together.slice(first), ...alone]
  const found = (some: readonly CrossedFinding[]) =>
    some.map((finding) => {
      const href = hrefOf(finding)
      return {
        sentence: finding.sentence,
        link: href === undefined ? undefined : { href, text: finding.names },
      }
    })
  return (
    <section aria-labelledby="stands-out" className="measure">
      <h2 className="govuk-heading-m" id="stands-out">
        What stands out only where two groups meet
      </h2>
      {together.length === 0 ? (
        <p className="govuk-body">
          Nothing: whatever stands out here can be seen of one of the two groups by itself, may be chance, or
          has too few answers to tell.
        </p>
      ) : (
        <FoundSentences found={found(together.slice(0, first))} />
      )}
      {more.length > 0 ? (
        <Details
          summary={`${more.length} more, ${together.length > first ? 'smaller, or ' : ''}where one of the two groups stands out by itself too or cannot be tested by itself`}
        >
          <FoundSentences found={found(more)} />
        </Details>
      ) : null}
      <Rule />
    </section>
  )
}

function Rule() {
  return (
    <Details summary="How we tell a gap within a group from chance">
      <p>
        Each group is set against the others among the same people: Pakistani women against women of every
        other ethnic group, and against Pakistani men. Those who did not say are on neither side. Where it is
        hidden how many did not say, it is set against the other groups shown, if these are half of all the
        others or more.
      </p>
      <p>
        A gap is tested where both sides have 30 answers or more, as people, without weights. All gaps of this
        question between any two groups of this area are judged together, whichever are shown, by the rule of
        Benjamini and Hochberg: of those that we call “unlikely to be chance”, at most one in twenty is
        expected to be chance after all. Looking at many questions finds a few more.
      </p>
      <p>
        Two groups at once are fewer people than either, and are hidden more often. What is not shown may be
        as bad, or worse: ask these tenants.
      </p>
    </Details>
  )
}
