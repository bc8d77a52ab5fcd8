import type { Tx } from '../../../../../db/client.server'
import { listedOf } from '../../../../../surveys/analysis/asked-before'
import {
  compareVersions,
  type QuestionChange,
  type Reworded,
} from '../../../../../surveys/building/compare-versions'
import type { Question } from '../../../../../surveys/definition'
import { languageName } from '../../../../locales/language-name'
import { typeNames } from '../building/type-names'
import { requireVersions } from './survey-view.server'

/** Two versions of a survey beside each other; without a choice, the newest two. */
export async function findComparison(tx: Tx, id: string | undefined, search: URLSearchParams) {
  const { newest, versions } = await requireVersions(tx, id)
  const chosen = (name: string, otherwise: number | undefined) =>
    versions.find(({ version }) => String(version) === search.get(name)) ??
    versions.find(({ version }) => version === otherwise) ??
    newest
  const to = chosen('to', newest.version)
  const from = chosen('from', versions.find(({ version }) => version < to.version)?.version)
  const changes = compareVersions(from.definition, to.definition).map(viewChange)
  return {
    id: newest.survey_id,
    title: newest.definition.title.en,
    ...{ from: from.version, to: to.version },
    choices: versions.map(({ version }) => ({ value: String(version), text: `Version ${version}` })),
    changes: changes.filter(({ change }) => change !== 'same'),
    same: changes.filter(({ change }) => change === 'same').map(({ key, text }) => ({ key, text })),
    counts: {
      compare: changes.filter(({ compares }) => compares === 'yes').length,
      others: changes.filter(({ compares }) => compares === 'of others').length,
      not: changes.filter(({ compares }) => compares === 'no').length,
    },
  }
}

export type ComparisonView = Awaited<ReturnType<typeof findComparison>>
export type ChangeView = ComparisonView['changes'][number]

function viewChange(change: QuestionChange) {
  const { key, question, before, reworded, compares } = change
  return {
    ...{ key, compares, change: change.change },
    text: question.text.en,
    what: whatChanged(change),
    answers:
      (change.hasOtherAnswers || change.hasReorderedAnswers) && before
        ? { before: answersInWords(before), after: answersInWords(question) }
        : undefined,
    because: becauseOf(change),
    reworded: reworded.map((words) => ({
      ...words,
      what: `${partInWords(words)} in ${languageName(words.language)}`,
    })),
  }
}

const parts = { text: 'The question', hint: 'The hint', low: 'What 0 means', high: 'What 10 means' }

const partInWords = ({ part, answer }: Reworded): string =>
  part === 'answer' ? `The answer “${answer}”` : parts[part]

/** Why figures can or cannot be compared, where the tags do not say it. */
function becauseOf({ before, question, reworded, hasReorderedAnswers }: QuestionChange): string[] {
  const hasOtherEnds = reworded.some(
    (words) => (words.part === 'low' || words.part === 'high') && words.before && words.after,
  )
  return [
    ...(hasOtherEnds
      ? ['A 9 means what the words at 0 and at 10 make it mean, and those have changed.']
      : []),
    ...(hasReorderedAnswers
      ? ['The answers stand in another order; each is counted under the same code as before.']
      : []),
    ...(before && before.mayNotApply !== question.mayNotApply
      ? ['Whoever says that it does not apply to them is left out of its figures.']
      : []),
  ]
}

/** The answers that a question takes, in words. */
function answersInWords(question: Question): string {
  const listed = listedOf(question)
    .map(({ text }) => text.en)
    .join('; ')
  const offered = question.mayNotApply ? ', or does not apply' : ''
  return `${typeNames[question.type]}${listed ? `: ${listed}` : ''}${offered}`
}

function whatChanged({
  change,
  reworded,
  hasMoved,
  hasOtherAnswers,
  hasReorderedAnswers,
  hasOtherRoute,
}: QuestionChange): string[] {
  if (change === 'new') return ['New']
  if (change === 'removed') return ['Removed']
  return [
    ...(reworded.length > 0 ? ['Reworded'] : []),
    ...(hasOtherAnswers ? ['Other answers'] : []),
    ...(hasReorderedAnswers ? ['Answers reordered'] : []),
    ...(hasOtherRoute ? ['Asked of others'] : []),
    ...(hasMoved ? ['Moved'] : []),
  ]
}
