import { type Question, questionsOf, type SurveyDefinition } from '../definition'
import type { LocalText } from '../language'
import { type Strand, type StrandKey, strandKeys } from '../strand'
import { fillFrom } from './fill'
import { type Step, withLength } from './step'

/** What is said of a survey as a whole. */
export type Settings = Pick<
  SurveyDefinition,
  'title' | 'purpose' | 'privacy' | 'layout' | 'largePrint' | 'languages' | 'minutes' | 'key'
>

/** Changes what is said of the survey as a whole. In a language that is new to it, questions and strands that are worded
 *  as the bank words them take the words the bank has. */
export function changeSettings(
  definition: SurveyDefinition,
  settings: Settings,
  known: { bank: readonly Question[]; strands: readonly Strand[] },
): Step {
  const { largePrint: _before, ...others } = definition
  const filled = fillFrom({ ...others, ...settings }, known)
  return { definition: filled, what: 'Changed the settings', at: 'top' }
}

/** Which strands are asked, and in what words each says why: of those the survey has, its own, else the known ones. */
export function setStrands(
  definition: SurveyDefinition,
  asked: Partial<Record<StrandKey, { why: LocalText }>>,
  known: readonly Strand[],
): Step {
  const strands = strandKeys.flatMap((key) => {
    const chosen = asked[key]
    const strand = definition.strands.find((one) => one.key === key) ?? known.find((one) => one.key === key)
    return chosen && strand ? [{ ...strand, why: chosen.why }] : []
  })
  const count = strands.length
  return {
    definition: withLength(definition, { ...definition, strands }),
    what:
      count === 0
        ? 'Asked nothing about who people are'
        : `Chose ${count} profile ${count === 1 ? 'question' : 'questions'}`,
    at: 'strands',
  }
}

/** The keys of the measures that stand first among the results, in the order of the survey. */
export const headlinesInOrder = (definition: SurveyDefinition): string[] =>
  questionsOf(definition)
    .map(({ key }) => key)
    .filter((key) => definition.headline.includes(key))
