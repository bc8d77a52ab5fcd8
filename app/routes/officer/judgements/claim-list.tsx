import type { ReactNode } from 'react'
import { Tag } from '../../../components/tag'
import type { AboutClaim, AboutFigure } from './about-claims.server'
import { StandingTag } from './standing-tag'

type Props = {
  title: string
  claims: readonly AboutClaim[]
  /** What stands under each, by its place in the list. */
  after?: ((claim: AboutClaim, at: number) => ReactNode) | undefined
  level?: 2 | 4
}

/** The claims of one side, each with what it means for tenants and what it rests on. */
export function ClaimList({ title, claims, after, level = 2 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h4'
  return (
    <section>
      <Heading className={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>{title}</Heading>
      {claims.length === 0 ? <p className="govuk-body">None.</p> : null}
      {claims.map((claim, at) => (
        <article key={claim.id} className="claim" id={`claim-${claim.id}`}>
          <p className="claim__words">
            {claim.words} {claim.isHeavy ? <Tag text="Weighs heavily" colour="purple" /> : null}
          </p>
          <p className="govuk-body">
            <strong>What it means for tenants:</strong> {claim.meaning}
          </p>
          <Evidence claim={claim} />
          {claim.line ? <p className="claim__line">Line of enquiry: {claim.lineText}</p> : null}
          {after?.(claim, at)}
        </article>
      ))}
    </section>
  )
}

function Evidence({ claim: { figures, sources } }: { claim: AboutClaim }) {
  if (figures.length + sources.length === 0) {
    return <p className="claim__bare">Nothing is behind it yet.</p>
  }
  return (
    <ul className="govuk-list govuk-list--bullet">
      {figures.map((figure) => (
        <li key={figure.id}>
          <p className="govuk-body">{figure.evidence}</p>
          {figure.gap ? <p className="govuk-body">{figure.gap}</p> : null}
          <Since since={figure.since} />
          <Since since={figure.gapSince} />
        </li>
      ))}
      {sources.map(({ id, words, keptAt }) => (
        <li key={id}>
          <p className="govuk-body">
            {words} {keptAt ? <span className="claim__kept">Kept at: {keptAt}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What became of a figure, or of a gap, since. */
function Since({ since }: Pick<AboutFigure, 'since'>) {
  if (!since) return null
  return (
    <p className="claim__since">
      <StandingTag standing={since.standing} /> {since.words}
    </p>
  )
}
