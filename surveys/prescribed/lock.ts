import { type Question, questionsOf, type SurveyDefinition } from '../definition'
import { type DefinitionProblem, type Place, problemAt } from '../definition-shape'
import { measuresOfRegime, regimes } from '../standard-measures/all'

/** What a regulator prescribes of a question, and nobody may change. */
const locked = ['type', 'text', 'short', 'hint', 'mayNotApply', 'askedIf', 'options', 'standard'] as const

/** Every place at which a survey changes what a regulator prescribes: a code whose words were not confirmed, other words,
 *  another scale or filter than was confirmed, another order. `confirmed` are the questions whose words were. */
export function checkPrescribed(
  definition: SurveyDefinition,
  confirmed: readonly Question[],
): DefinitionProblem[] {
  const placed = definition.sections.flatMap(({ questions }, section) =>
    questions.map((question, place) => ({
      question,
      place: ['sections', section, 'questions', place] as Place,
    })),
  )
  return [
    ...placed.flatMap(({ question, place }) => checkQuestion(question, place, confirmed)),
    ...orderProblems(definition),
  ]
}

function checkQuestion(
  question: Question,
  place: Place,
  confirmed: readonly Question[],
): DefinitionProblem[] {
  const twin = confirmed.find(({ key }) => key === question.key)
  if (!twin && !question.standard) return []
  if (!twin) {
    const { code } = question.standard ?? { code: '' }
    return [
      problemAt(
        [...place, 'standard'],
        `marks the question as ${code}, whose prescribed words nobody has confirmed`,
      ),
    ]
  }
  return locked
    .filter((name) => !isSame(question[name as keyof Question], twin[name as keyof Question]))
    .map((name) =>
      problemAt([...place, name], `is locked: it is not as prescribed for ${twin.standard?.code}`),
    )
}

/** Equal as JSON, whatever the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  return (
    keys.length === others.length &&
    keys.every((key) => isSame(one[key as keyof typeof one], other[key as keyof typeof other]))
  )
}

/** What a survey has in another order than a regulator prescribes: in a regime of fixed order the measures stand in that
 *  order, the first of them before all else. */
export function orderProblems(definition: SurveyDefinition): DefinitionProblem[] {
  const questions = questionsOf(definition)
  return regimes.flatMap(({ key: regime, order }) => {
    if (order === 'free') return []
    const codes = measuresOfRegime(regime).map(({ code }) => code)
    const asked = questions.filter(({ standard }) => standard?.regime === regime)
    const places = asked.map(({ standard }) => codes.indexOf(standard?.code ?? '')).filter((at) => at >= 0)
    const isOrdered = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))
    const first = asked.find(({ standard }) => standard?.code === codes[0])
    return [
      ...(isOrdered ? [] : [problemAt(['sections'], `ask ${codes[0]} and those after it in another order`)]),
      ...(first && questions[0] !== first
        ? [problemAt(['sections'], `ask something before ${codes[0]}, which comes first of all`)]
        : []),
    ]
  })
}
