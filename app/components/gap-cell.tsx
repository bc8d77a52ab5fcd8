import type { Certainty, DisplayedGap } from '../../surveys/analysis/displayed-gap'
import { certaintyInWords, notComparedWords, othersInWords, signedPoints } from '../locales/gap'
import { grouped } from '../locales/number'
import { Tag, type TagColour } from './tag'

const colours: Record<Certainty, TagColour> = {
  'unlikely chance': 'purple',
  'may be chance': 'grey',
  'too small': 'yellow',
}

/** What heads the gaps of a table. */
export const gapHeading = 'Against others'

/** A table's cell with the difference from the others in points, who they are, and how sure it is. */
export function GapCell({ gap, isArea = false }: { gap: DisplayedGap | undefined; isArea?: boolean }) {
  if (!gap) return <td data-label={gapHeading}>{notComparedWords}</td>
  const { sizes, isUnweighted, certainty } = gap
  return (
    <td data-label={gapHeading}>
      {sizes ? <strong>{signedPoints(sizes.points)}</strong> : null}{' '}
      <Tag text={certaintyInWords[certainty]} colour={colours[certainty]} />
      {sizes ? (
        <span className="under">
          {othersInWords(gap, isArea)} {sizes.rest}% of {grouped(gap.bases.rest)}
          {isUnweighted ? `, against ${sizes.own}%, both without the weights` : ''}
        </span>
      ) : (
        <span className="under">against {othersInWords(gap, isArea)}</span>
      )}
    </td>
  )
}
