import { Details } from '../../../components/details'

/** What is listed, in which order, and what is not. */
export function FindingRule({ last }: { last: string | undefined }) {
  return (
    <Details summary="What is listed here, and in which order">
      <p>
        Every gap between a group and the others, in the whole organisation and within each region, and
        between an area and those beside it; {last ? `every fall since ${last}; ` : ''}and every question
        below its target or benchmark. Only what is unlikely to be chance is listed, by the same tests as on
        the page that each leads to, and nothing that is hidden there.
      </p>
      <p>
        The size is the difference in points times those who answered: 10 points of 850 who answered are about
        85 people. What is worse comes first, by that size; then what is better. Where women and men only
        mirror each other one of them is listed.
      </p>
      <p>
        A question that keeps its target and misses its benchmark is a warning sign: the frameworks name it
        among those of a fair service. Their other signs are about what a landlord does, which no figure of
        tenants tells, and are not listed.
      </p>
      <p>
        Not listed are how people answered (by post, by telephone), groups below a region, and two groups at
        once: look at those on the page of a breakdown.
      </p>
    </Details>
  )
}
