import type { SurveyDraft } from '../../../../../db/survey-draft.server'
import { secondsFor } from '../../../../../surveys/building/length'
import { routedBy } from '../../../../../surveys/building/routing'
import { type BankSearch, searchBank } from '../../../../../surveys/building/search'
import { type Question, questionsOf, type SurveyDefinition } from '../../../../../surveys/definition'
import { frameworks } from '../../../../../surveys/frameworks/all'
import { questionBank } from '../../../../../surveys/questions/all'
import { similarTo } from '../../../../../surveys/questions/similar-to'
import { services } from '../../../../../surveys/service'
import { regimes } from '../../../../../surveys/standard-measures/all'
import { typedIn } from '../../../../http/typed-in'
import { aboutDraft, bankOf } from '../building/about-draft.server'
import { typeNames } from '../building/type-names'

/** What is looked for, and the section that questions are added to. */
export type BankQuery = BankSearch & { into: string }

/** What the address asks for. */
export function readBankQuery(search: URLSearchParams | FormData): BankQuery {
  const [words, theme, line, service, into] = ['words', 'theme', 'line', 'service', 'into'].map((field) =>
    typedIn(search, field),
  ) as [string, string, string, string, string]
  return { words, theme, line: line.trim(), service, into }
}

/** The page's address with what is looked for in it. */
export const bankQueryOf = (query: BankQuery): string =>
  new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()

/** The bank, searched, beside a draft. */
export function viewBank(draft: SurveyDraft, query: BankQuery) {
  const { definition } = draft
  const bank = bankOf(draft)
  const found = searchBank(bank, query, frameworks)
  const sections = definition.sections.map(({ key, title }) => ({ value: key, text: title.en || key }))
  const into = sections.some(({ value }) => value === query.into)
    ? query.into
    : (sections.at(-1)?.value ?? '')
  return {
    draft: aboutDraft(draft),
    query: { ...query, into },
    queryText: bankQueryOf({ ...query, into }),
    sections,
    total: questionBank.length,
    prescribed: draft.prescribed.length,
    themes: frameworks.map(({ number, title, themes }) => ({
      name: [number, title].filter(Boolean).join(' '),
      choices: themes.map(({ id, title: name }) => ({ value: id, text: `${id} ${name}` })),
    })),
    services: services.map(({ key, text }) => ({ value: key, text: text.en })),
    hits: found.map((question) => viewHit(question, definition, bank)),
  }
}

export type BankView = ReturnType<typeof viewBank>
export type HitView = BankView['hits'][number]

function viewHit(question: Question, definition: SurveyDefinition, bank: readonly Question[]) {
  const { key, text, hint, type, lines, standard } = question
  const place = questionsOf(definition).findIndex((one) => one.key === key)
  const filter = bank.find((one) => one.key === routedBy(question))
  return {
    key,
    text: text.en,
    hint: hint?.en,
    short: question.short.en,
    type: typeNames[type],
    seconds: secondsFor(question),
    lines,
    filter: filter?.short.en,
    locked: standard && { code: standard.code, of: regimes.find((one) => one.key === standard.regime)?.name },
    similar: standard ? [] : (similarTo[key] ?? []),
    /** Its number in the survey; 0 where it is not in it. */
    number: place + 1,
  }
}
