import type { FindingState } from '../../../../surveys/analysis/finding'
import { Details } from '../../../components/details'
import { BaseBadge } from '../../../components/figure-cells'
import { keptInWords, weightingInWords } from '../../../components/figure-marks'
import { Tag, type TagColour } from '../../../components/tag'
import { findingKindInWords, findingStateInWords, sizeOfFinding } from '../../../locales/finding'
import { grouped } from '../../../locales/number'
import type { AboutFinding, FindingsList } from './findings-view.server'
import { findingHref } from './href'

type ListedFinding = FindingsList['findings'][number]

const colours: Record<FindingState, TagColour> = {
  new: 'blue',
  accepted: 'green',
  dismissed: 'grey',
  merged: 'purple',
}

/** How a finding stands, in a word. */
export const StateTag = ({ state }: { state: FindingState }) => (
  <Tag text={findingStateInWords[state]} colour={colours[state]} />
)

/** A finding in the list: what it says, with what was decided of it and where that is done. */
export function FindingCard({ finding, waveId }: { finding: ListedFinding; waveId: string }) {
  const { key, rank, question, state } = finding
  const id = `finding-${rank}`
  return (
    <article className="finding" aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        {rank}. {question.name} <StateTag state={state} />
      </h2>
      <FindingWords finding={finding} />
      <Decision finding={finding} waveId={waveId} />
      <Along along={finding.along} waveId={waveId} />
      <p className="ways">
        <a className="govuk-link" href={findingHref(waveId, key)}>
          {state === 'new' ? 'Decide' : 'See or change what was decided'}
          <span className="govuk-visually-hidden">: finding {rank}</span>
        </a>
        <a className="govuk-link" href={finding.seenAt}>
          Where it is seen<span className="govuk-visually-hidden">: finding {rank}</span>
        </a>
      </p>
    </article>
  )
}

/** What is part of the same: of the same people in the same part of the survey, or of the same group within regions. */
function Along({ along, waveId }: { along: ListedFinding['along']; waveId: string }) {
  if (along.length === 0) return null
  const one = along.length === 1
  return (
    <Details summary={`${along.length} more ${one ? 'difference' : 'differences'} of the same people`}>
      <ul className="govuk-list govuk-list--bullet">
        {along.map(({ key, sentence }) => (
          <li key={key}>
            {sentence}{' '}
            <a className="govuk-link" href={findingHref(waveId, key)}>
              Decide on it by itself
            </a>
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** What a finding says: the sentence, its size, its figure, and what an earlier wave made of it. `population`: how many the
 *  register knows of. */
export function FindingWords({
  finding,
  population,
}: {
  finding: AboutFinding
  population?: string | undefined
}) {
  const { kind, isAdverse, sentence, figure, points, people, regions, earlier } = finding
  return (
    <>
      <p className="finding__about">
        {findingKindInWords[kind]}
        {isAdverse ? '' : ', where the service is better'}
      </p>
      <p className="govuk-body">{sentence}</p>
      <p className="govuk-body">
        <strong>{sizeOfFinding({ points, people, base: figure.base })}</strong> {population}
        <Figure figure={figure} />
      </p>
      {regions ? <p className="govuk-body-s">{regions}</p> : null}
      {earlier ? (
        <p className="govuk-body-s">
          In {earlier.wave} it was {findingStateInWords[earlier.state].toLowerCase()}
          {earlier.owner ? `, and ${earlier.owner} owns it` : ''}.
        </p>
      ) : null}
    </>
  )
}

/** What was decided of a finding, where anything was. */
function Decision({
  finding: { state, into, owner, note },
  waveId,
}: {
  finding: AboutFinding
  waveId: string
}) {
  if (state === 'new') return null
  return (
    <p className="govuk-body-s">
      <strong>{findingStateInWords[state]}</strong>
      {owner ? `, owner ${owner}` : ''}
      {into ? (
        <>
          {' into '}
          <a className="govuk-link" href={findingHref(waveId, into.key)}>
            {into.name}
          </a>
        </>
      ) : null}
      {note ? <span className="finding__note">: {note}</span> : null}
    </p>
  )
}

/** The figure that a finding is of, as its own page has it. */
function Figure({ figure }: { figure: AboutFinding['figure'] }) {
  const { percent, low, high, base, size, weighted, readOn } = figure
  const marks = [weightingInWords(figure), readOn && keptInWords({ weighted, readOn })].filter(Boolean)
  return (
    <>
      <span className="under finding__figure">
        {percent}% (95% interval {low}% to {high}%), base {grouped(base)}
        {marks.length > 0 ? `, ${marks.join(', ')}` : ''}
      </span>{' '}
      <BaseBadge size={size} />
    </>
  )
}
