import type { Area } from '../../../../db/area.server'
import { cutName } from '../../../../surveys/cell'
import { questionsOf, type SurveyDefinition } from '../../../../surveys/definition'
import { offeredCuts } from '../../../../surveys/offered-cuts'
import { isMeasured } from '../../../../surveys/scale'
import { anyStrand, everyQuestion } from './href'

/** What the form of the breakdown page offers: areas indented by their place in the tree, questions by section. */
export function choicesOf(definition: SurveyDefinition, areas: Area[]) {
  const cuts = offeredCuts(definition).map(({ cut }) => ({ value: cut, text: cutName(definition, cut).en }))
  const isFact = ({ value }: { value: string }) => value === 'tenure' || value === 'channel'
  return {
    areas: areas.map(({ code, name, depth }) => ({ value: code, text: `${'\u2003'.repeat(depth)}${name}` })),
    everyQuestion: { value: everyQuestion, text: 'Every question at once' },
    questions: definition.sections.map(({ title, questions }) => ({
      name: title.en,
      choices: questions
        .filter(({ type }) => isMeasured(type))
        .map(({ key, short }) => ({ value: key, text: short.en })),
    })),
    own: {
      name: 'What tenants chose',
      choices: questionsOf(definition)
        .filter(({ options }) => options)
        .map(({ key, short }) => ({ value: key, text: short.en })),
    },
    strands: [
      { name: 'Strands', choices: cuts.filter((cut) => !isFact(cut)) },
      { name: 'Facts of the response', choices: cuts.filter(isFact) },
    ].filter(({ choices }) => choices.length > 0),
    within: [
      { value: '', text: 'Nothing else' },
      { value: anyStrand, text: 'Each other strand' },
      ...cuts.filter((cut) => !isFact(cut)),
    ],
  }
}
