import type { MeasuredStanding } from '../../../../surveys/judgement/claim-standing'
import { Tag, type TagColour } from '../../../components/tag'
import { standingName } from '../../../locales/remeasured'

const colours: Record<MeasuredStanding, TagColour> = {
  better: 'green',
  worse: 'red',
  'still so': 'grey',
  'not known': 'yellow',
}

/** How a figure or a claim stands since it was measured again. */
export function StandingTag({ standing }: { standing: MeasuredStanding }) {
  return <Tag text={standingName(standing)} colour={colours[standing]} />
}
