import { StandingTag } from '../standing-tag'
import type { ClaimsBefore as Before } from './claims-before.server'

type Props = { before: Before; level?: 2 | 4 }

/** What became of the claims of the wave before, each with its figures then and now. */
export function ClaimsBefore({ before: { wave, claims }, level = 4 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h4'
  return (
    <section>
      <Heading className={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>
        What became of the claims of {wave}
      </Heading>
      <ul className="govuk-list govuk-list--bullet measure">
        {claims.map(({ id, side, words, standing, figures }) => (
          <li key={id} className="claim-before">
            <StandingTag standing={standing} /> {side === 'strength' ? 'Strength' : 'Weakness'} then: {words}
            {figures.map(({ id, evidence, since, gapSince }) => (
              <p className="claim__since" key={id}>
                {evidence} {since} {gapSince?.words}
              </p>
            ))}
            {figures.length === 0 ? (
              <p className="claim__since">It rests on no figure that a wave measures.</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
