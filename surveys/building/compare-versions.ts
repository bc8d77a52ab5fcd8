import { asksAlike, listedOf, offersSame } from '../analysis/asked-before'
import { type Question, questionsOf, type SurveyDefinition } from '../definition'
import type { LocalText } from '../language'
import { hasOwnOptions, isMeasured } from '../scale'

/** A text of a question in one language, before and after: the question, its hint, what 0 and what 10 mean, or one of its
 *  answers, which `answer` names in English. */
export type Reworded = {
  part: 'text' | 'hint' | 'low' | 'high' | 'answer'
  answer?: string
  language: string
  before: string
  after: string
}

/** What became of a question from one version of a survey to another. `changes` are in the order in which they are told;
 *  `reworded` are the words that differ, side by side. */
export type QuestionChange = {
  key: string
  question: Question
  before?: Question
  change: 'same' | 'changed' | 'new' | 'removed'
  reworded: Reworded[]
  /** Another scale, or answers that the other does not have. */
  hasOtherAnswers: boolean
  /** The same answers under the same codes in another order. */
  hasReorderedAnswers: boolean
  hasOtherRoute: boolean
  hasMoved: boolean
  /** Whether figures of the two versions are of the same thing: compared over time as they stand; with a caution, as they
   *  are of other people; not at all. Undefined where the question has no figures, or only one version has it. */
  compares?: 'yes' | 'of others' | 'no'
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
  ...{ hasOtherAnswers: false, hasReorderedAnswers: false, hasOtherRoute: false, hasMoved: false },
})

function compareQuestions(before: Question, question: Question, hasMoved: boolean): QuestionChange {
  const reworded = [
    ...wordsChanged({ part: 'text' }, before.text, question.text),
    ...wordsChanged({ part: 'hint' }, before.hint, question.hint),
    ...wordsChanged({ part: 'low' }, before.ends?.low, question.ends?.low),
    ...wordsChanged({ part: 'high' }, before.ends?.high, question.ends?.high),
    ...answersReworded(before, question),
  ]
  const [old, now] = [listedOf(before), listedOf(question)]
  const isSameList = offersSame(old, now)
  const differs = {
    hasOtherAnswers: before.type !== question.type || isOfOthers(before, question) || !isSameList,
    hasReorderedAnswers: isSameList && old.some(({ code }, place) => code !== now[place]?.code),
    hasOtherRoute: !isAlike(before.askedIf, question.askedIf),
    hasMoved,
  }
  const isSame = reworded.length === 0 && !Object.values(differs).some(Boolean)
  const isCareful = differs.hasOtherRoute || isOfOthers(before, question)
  const compares = !asksAlike(before, question) ? 'no' : isCareful ? 'of others' : 'yes'
  return {
    ...{ key: question.key, question, before, change: isSame ? 'same' : 'changed' },
    ...{ reworded, ...differs },
    ...(hasFigures(question) || hasFigures(before) ? { compares } : {}),
  }
}

const hasFigures = ({ type }: Question) => isMeasured(type) || hasOwnOptions(type)

/** Whoever can say that it does not apply to them is not in the base. */
const isOfOthers = (before: Question, question: Question) => before.mayNotApply !== question.mayNotApply

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The words that differ of the answers that both list. */
function answersReworded(before: Question, question: Question): Reworded[] {
  const now = listedOf(question)
  return listedOf(before).flatMap(({ code, text }) => {
    const same = now.find((one) => one.code === code)
    return same ? wordsChanged({ part: 'answer', answer: text.en }, text, same.text) : []
  })
}

function wordsChanged(
  what: Pick<Reworded, 'part' | 'answer'>,
  before: LocalText | undefined,
  after: LocalText | undefined,
): Reworded[] {
  const [old, now] = [before ?? {}, after ?? {}] as Record<string, string | undefined>[]
  const languages = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])]
  return languages
    .map((language) => ({ ...what, language, before: old?.[language] ?? '', after: now?.[language] ?? '' }))
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
