import { type Question, questionsOf, type SurveyDefinition } from '../definition'
import type { LocalText } from '../language'
import { isMeasured } from '../scale'

/** A text of a question in one language, before and after. */
export type Reworded = { part: 'text' | 'hint'; language: string; before: string; after: string }

/** What became of a question from one version of a survey to another. `changes` are in the order in which they are told;
 *  `reworded` are the words that differ, side by side. */
export type QuestionChange = {
  key: string
  question: Question
  before?: Question
  change: 'same' | 'changed' | 'new' | 'removed'
  reworded: Reworded[]
  hasOtherAnswers: boolean
  hasOtherRoute: boolean
  hasMoved: boolean
  /** Whether figures of the two versions are of the same thing: compared over time as they stand; with a caution, as other
   *  people were asked; not at all. Undefined where the question has no figures, or only one version has it. */
  compares?: 'yes' | 'asked of others' | 'no'
}

/** Every question of either version: those of the later one in its order, then those that it no longer has. */
export function compareVersions(before: SurveyDefinition, after: SurveyDefinition): QuestionChange[] {
  const [earlier, later] = [questionsOf(before), questionsOf(after)]
  const stayed = keptOrder(
    earlier.map(({ key }) => key),
    later.map(({ key }) => key),
  )
  const sectionOf = (definition: SurveyDefinition, key: string) =>
    definition.sections.find(({ questions }) => questions.some((one) => one.key === key))?.key
  const changes = later.map((question): QuestionChange => {
    const old = earlier.find(({ key }) => key === question.key)
    if (!old) return { ...alone(question), change: 'new' }
    const { key } = question
    const hasMoved = !stayed.has(key) || sectionOf(before, key) !== sectionOf(after, key)
    return compareQuestions(old, question, hasMoved)
  })
  const removed = earlier.filter(({ key }) => !later.some((one) => one.key === key))
  return [
    ...changes,
    ...removed.map((question): QuestionChange => ({ ...alone(question), change: 'removed' })),
  ]
}

const alone = (question: Question) => ({
  ...{ key: question.key, question, reworded: [] },
  ...{ hasOtherAnswers: false, hasOtherRoute: false, hasMoved: false },
})

function compareQuestions(before: Question, question: Question, hasMoved: boolean): QuestionChange {
  const reworded = [
    ...wordsChanged('text', before.text, question.text),
    ...wordsChanged('hint', before.hint, question.hint),
  ]
  const hasOtherAnswers = !isAlike(answersOf(before), answersOf(question))
  const hasOtherRoute = !isAlike(before.askedIf, question.askedIf)
  const isSame = reworded.length === 0 && !hasOtherAnswers && !hasOtherRoute && !hasMoved
  // As everywhere: a question is the same where its words are, in every language that both versions have.
  const isReworded = reworded.some(
    ({ part, before: old, after }) => part === 'text' && old !== '' && after !== '',
  )
  const compares = isReworded || hasOtherAnswers ? 'no' : hasOtherRoute ? 'asked of others' : 'yes'
  return {
    ...{ key: question.key, question, before, change: isSame ? 'same' : 'changed' },
    ...{ reworded, hasOtherAnswers, hasOtherRoute, hasMoved },
    ...(isMeasured(question.type) || isMeasured(before.type) ? { compares } : {}),
  }
}

/** All that decides which answers a question takes. */
const answersOf = ({ type, mayNotApply, ...others }: Question) => {
  const { options, ends } = others as { options?: unknown; ends?: unknown }
  return { type, mayNotApply, options, ends }
}

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function wordsChanged(
  part: Reworded['part'],
  before: LocalText | undefined,
  after: LocalText | undefined,
): Reworded[] {
  const [old, now] = [before ?? {}, after ?? {}] as Record<string, string | undefined>[]
  const languages = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])]
  return languages
    .map((language) => ({ part, language, before: old?.[language] ?? '', after: now?.[language] ?? '' }))
    .filter((words) => words.before !== words.after)
}

/** Of the keys that are in both lists, as many as can be that stand in the same order in both: the others have moved. */
function keptOrder(before: readonly string[], after: readonly string[]): Set<string> {
  const common = after.filter((key) => before.includes(key))
  const places = common.map((key) => before.indexOf(key))
  // The longest run of rising places that ends at each key.
  const runs: number[][] = []
  for (const [index, place] of places.entries()) {
    const earlier = runs.slice(0, index).filter((_, at) => (places[at] ?? 0) < place)
    const longest = earlier.reduce((best, run) => (run.length > best.length ? run : best), [] as number[])
    runs.push([...longest, index])
  }
  const kept = runs.reduce((best, run) => (run.length > best.length ? run : best), [] as number[])
  return new Set(kept.flatMap((index) => common[index] ?? []))
}
