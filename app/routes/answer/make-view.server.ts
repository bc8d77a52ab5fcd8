import { toString as drawSquare } from 'qrcode'
import type { Draft } from '../../../db/draft.server'
import type { Opened } from '../../../db/invitation.server'
import { newReceipt } from '../../../db/secret.server'
import { type AnswerProblem, strandField } from '../../../surveys/answer'
import { inFours } from '../../../surveys/code'
import { answerKeysOf, type Question, questionsOf, type SurveyDefinition } from '../../../surveys/definition'
import type { Language } from '../../../surveys/language'
import { askedOn, type Page, pathOf, previousPage, resumePage } from '../../../surveys/path'
import type { OwnWords } from '../../../surveys/translations/translation'
import type { SummaryRow } from '../../components/summary-list'
import type { Refusal } from '../../http/failure'
import { dayInWords } from '../../locales/day'
import { reader, translator } from '../../locales/translate'
import { blankFields } from './blank-fields.server'
import { answerInWords, type Field, fieldOfQuestion, fieldOfStrand, isGiven, type Writing } from './field'
import type { Fields, Frame, Intro, PromiseView, View } from './view'

/** An invitation as one reader sees it. `at` is where its pages stand, where that is not under its link. */
export type Reading = {
  code: string
  at?: string
  origin: string
  opened: Opened
  draft: Draft
  language: Language
  languages: Language[]
  own: OwnWords | undefined
}

/** What was wrong with a form, and what was typed in it. */
export type Mistakes = { problems: AnswerProblem[]; values: Record<string, string> }

const writingIn = ({ language, own }: Pick<Reading, 'language' | 'own'>): Writing => ({
  read: reader(language, own),
  translate: translator(language, 'answer', own),
})

const ownWords = (own: OwnWords | undefined) => (own ? { own } : {})

/** The landlord's public pages. */
export const homeOf = ({ address }: { address: string }) => `/organisations/${address}`
const pathTo = ({ code, at = `/a/${code}` }: Pick<Reading, 'code' | 'at'>, page?: Page) =>
  page ? `${at}/${page.slug}` : at

function frame({ language, languages, own, opened }: Reading, heading: string): Frame {
  const title = reader(language)(opened.definition.title)
  return {
    title: heading === title ? title : `${heading} - ${title}`,
    language,
    languages,
    ...ownWords(own),
    organisation: { name: opened.organisation.name, home: homeOf(opened.organisation) },
    ...(opened.definition.largePrint ? { largePrint: true } : {}),
  }
}

/** What is said before the first question of a survey. */
export function makeIntro(
  opened: Pick<Opened, 'definition' | 'organisation' | 'wave'>,
  language: Language,
  isOpenLink: boolean,
): Intro {
  const { definition, organisation, wave } = opened
  const read = reader(language)
  return {
    heading: read(definition.title),
    purpose: read(definition.purpose),
    organisation: organisation.name,
    minutes: definition.minutes,
    privacy: definition.privacy,
    isOpenLink,
    closesOn: dayInWords(wave.closes_on, language),
    promise: promiseOf(wave, language),
    contact: organisation.contact,
  }
}

const promiseOf = ({ results_on, promise }: Opened['wave'], language: Language): PromiseView => ({
  resultsOn: dayInWords(results_on, language),
  ...(promise !== null && { words: promise }),
})

const introOf = ({ opened, language }: Reading): Intro =>
  makeIntro(opened, language, opened.invitation.household_id === null)

/** Who asks and why, and the way to the first page not yet sent. */
export function makeStart(reading: Reading): View {
  const { opened, draft, language } = reading
  const next = resumePage(opened.definition, draft.answers, draft.visited)
  return {
    ...frame(reading, reader(language)(opened.definition.title)),
    kind: 'start',
    intro: introOf(reading),
    next: pathTo(reading, next),
    isResuming: draft.visited.length > 0,
  }
}

/** Any page of the survey, as the draft stands or as it was sent with mistakes. */
export function makePage(
  reading: Reading,
  page: Page,
  { mistakes, isChange = false, receipt = newReceipt() }: PageState = {},
): View {
  if (page.kind === 'review') return makeReview(reading, page, receipt)
  const { opened, draft } = reading
  const writing = writingIn(reading)
  const fields = fieldsOf(reading, page, writing, mistakes?.values)
  const problems = (mistakes?.problems ?? []).map((problem) => inWords(problem, opened, writing))
  const heading = headingOf(page, opened.definition, writing)
  const made = frame(reading, heading)
  const path = pathOf(opened.definition, draft.answers)
  const previous = previousPage(opened.definition, draft.answers, page.slug)
  const isWhole = page.kind === 'all'
  return {
    ...made,
    title: problems.length > 0 ? `${writing.translate('error-prefix')} ${made.title}` : made.title,
    kind: 'form',
    heading,
    action: isChange ? `${pathTo(reading, page)}?change` : pathTo(reading, page),
    ...(isWhole ? {} : { back: pathTo(reading, previous) }),
    ...(isWhole ? {} : { position: { page: placeOn(path, page), pages: path.length } }),
    resumeAt: `${reading.origin}${pathTo(reading)}`,
    ...(isWhole ? { intro: introOf(reading), receipt } : {}),
    ...fields,
    problems,
    isHelped: mistakes?.values.helped !== undefined,
  }
}

type PageState = { mistakes?: Mistakes; isChange?: boolean; receipt?: string }

const placeOn = (path: Page[], page: Page) => path.findIndex(({ slug }) => slug === page.slug) + 1

function headingOf(page: Page, definition: SurveyDefinition, { read, translate }: Writing): string {
  if (page.kind === 'section') return read(page.section.title)
  if (page.kind === 'all') return read(definition.title)
  return translate(page.kind === 'profile' ? 'about-you' : 'review-title')
}

function fieldsOf(
  { opened, draft, language }: Reading,
  page: Page,
  writing: Writing,
  typed: Record<string, string> | undefined,
): { questions: Fields; strands: Fields } {
  const { definition, wave } = opened
  const { answers } = draft
  const questions = askedOn(definition, page, answers)
  const strands = page.kind === 'profile' || page.kind === 'all' ? definition.strands : []
  const listQuestions = () => questions.map((each) => fieldOfQuestion(each, writing, answers, typed))
  const listStrands = () => strands.map((each) => fieldOfStrand(each, writing, answers, typed))
  if (typed || questions.some(isAnswered(answers)) || strands.some((each) => isGiven(answers, each))) {
    return { questions: asList(listQuestions()), strands: asList(listStrands()) }
  }
  const { latest } = opened.organisation.wording
  const key = [wave.survey_id, wave.version, language, latest, ...questions.map((each) => each.key)].join(' ')
  return {
    questions: blankFields(key, listQuestions),
    strands: blankFields(`${key} strands ${strands.length}`, listStrands),
  }
}

const asList = (list: Field[]): Fields => ({ count: list.length, list })

const isAnswered = (answers: Draft['answers']) => (question: Question) =>
  answerKeysOf(question).some((key) => answers.codes[key] !== undefined) ||
  answers.comments[question.key] !== undefined

function inWords(
  { field, problem, values }: AnswerProblem,
  { definition }: Opened,
  { read, translate }: Writing,
) {
  const texts = [
    ...questionsOf(definition).map(({ key, text }) => ({ name: key, text })),
    ...definition.strands.map((strand) => ({ name: strandField(strand.key), text: strand.question })),
  ]
  const found = texts.find(({ name }) => name === field)
  const question = found ? read(found.text) : field
  if (problem === 'not-an-option') return { field, message: translate('problem-not-an-option', { question }) }
  if (problem === 'not-alone') {
    const asked = questionsOf(definition).find(({ key }) => key === field)
    const text = asked?.options?.find(({ key }) => key === values.option)?.text
    const option = text ? read(text) : values.option
    return { field, message: translate('problem-not-alone', { question, option }) }
  }
  const { over, limit } = values
  return { field, message: translate('problem-too-long', { question, limit, count: over }) }
}

function makeReview(reading: Reading, page: Page, receipt: string): View {
  const { opened, draft } = reading
  const { definition } = opened
  const writing = writingIn(reading)
  const previous = previousPage(definition, draft.answers, page.slug)
  return {
    ...frame(reading, writing.translate('review-title')),
    kind: 'review',
    action: pathTo(reading, page),
    back: pathTo(reading, previous),
    sections: definition.sections.map((section) => ({
      heading: writing.read(section.title),
      rows: pathOf(definition, draft.answers).flatMap((each) =>
        each.kind === 'section' && each.section.key === section.key ? answerRows(reading, each, writing) : [],
      ),
    })),
    strands: strandRows(reading, writing),
    receipt,
  }
}

function answerRows(reading: Reading, page: Page, writing: Writing): SummaryRow[] {
  const { opened, draft } = reading
  return askedOn(opened.definition, page, draft.answers).map((question) => {
    const key = writing.read(question.text)
    const value = answerInWords(question, writing, draft.answers) ?? writing.translate('not-answered')
    return { key, value, action: change(`${pathTo(reading, page)}?change#${question.key}`, key, writing) }
  })
}

/** Whether each strand was answered, and never what. */
function strandRows(reading: Reading, writing: Writing): SummaryRow[] {
  const { opened, draft } = reading
  return opened.definition.strands.map((strand) => {
    const key = writing.read(strand.name)
    const value = writing.translate(isGiven(draft.answers, strand) ? 'answered' : 'not-answered')
    return {
      key,
      value,
      action: change(`${pathTo(reading)}/profile?change#strand-${strand.key}`, key, writing),
    }
  })
}

const change = (href: string, hidden: string, { translate }: Writing) => ({
  href,
  text: translate('change'),
  hidden,
})

/** The thank-you, with the receipt as text and as a square that opens the page for taking the answers back. */
export async function makeThanks(reading: Reading, receipt: string): Promise<View> {
  const { opened, language, origin, own } = reading
  const receiptPage = `${origin}/receipt`
  return {
    ...frame(reading, translator(language, 'answer', own)('thanks-title')),
    // After sending the link is used: there is no page left to show in another language.
    languages: [],
    kind: 'thanks',
    receipt: inFours(receipt),
    receiptPage,
    // The mask is fixed: trying all eight, as is the custom, takes longer than storing the response.
    square: await drawSquare(`${receiptPage}/${receipt}`, { type: 'svg', margin: 2, maskPattern: 2 }),
    promise: promiseOf(opened.wave, language),
    saidDid: `${homeOf(opened.organisation)}/you-said-we-did`,
  }
}

/** Why a link cannot be used, what to do and whom to ask; the landlord's own contact where it is known. */
export function makeRefusal(
  refusal: Refusal,
  { language, languages, own }: Pick<Reading, 'language' | 'languages'> & { own?: OwnWords | undefined },
  opened?: Pick<Opened, 'organisation' | 'wave'>,
): View {
  const title = translator(language, 'answer', own)(`${refusal}-title`)
  const view = { title, language, languages, ...ownWords(own), kind: 'refused' as const, refusal }
  if (!opened) return view
  const { organisation, wave } = opened
  return {
    ...view,
    organisation: { name: organisation.name, home: homeOf(organisation) },
    day: dayInWords(refusal === 'not-yet' ? wave.opens_on : wave.closes_on, language),
    contact: organisation.contact,
    saidDid: `${homeOf(organisation)}/you-said-we-did`,
  }
}
