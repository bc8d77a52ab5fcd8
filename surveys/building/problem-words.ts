import { questionsOf, type SurveyDefinition } from '../definition'
import type { DefinitionProblem } from '../definition-shape'
import { named, questionAt, sectionAt } from './step'

/** A part of the survey where something is put right. */
export type ProblemPlace =
  | { kind: 'question'; key: string }
  | { kind: 'section'; key: string }
  | { kind: 'settings' | 'strands' | 'survey' }

/** A problem of a survey as whoever builds it reads it. `languages`: the codes of those in which words are missing. */
export type ToldProblem = { place: ProblemPlace; part: string; message: string; languages: string[] }

/** Every problem of a survey being built in plain words, each at its place. Words missing in several languages in one part
 *  are one problem. */
export function tellProblems(
  definition: SurveyDefinition,
  problems: readonly DefinitionProblem[],
): ToldProblem[] {
  const told: ToldProblem[] = []
  for (const problem of problems) {
    const one = tell(definition, problem)
    const same = told.find(
      ({ part, message, languages }) =>
        part === one.part && message === one.message && languages.length > 0 && one.languages.length > 0,
    )
    if (same) same.languages.push(...one.languages.filter((language) => !same.languages.includes(language)))
    else told.push(one)
  }
  return told
}

function tell(definition: SurveyDefinition, { path, message }: DefinitionProblem): ToldProblem {
  const { place, part, inner } = placeOf(definition, path)
  const missing = /^(.*?)\.?([a-z]{2,3})$/.exec(inner)
  const isText = /^is missing, and the survey lists|^should not be empty/.test(message)
  const isStale = message.startsWith('was translated from other English')
  const isEnglish = /(^|\.)en$/.test(inner) && message === 'is missing'
  if (missing && (isText || isEnglish)) {
    return { place, part, message: `has no ${nameOfText(missing[1] ?? '')}`, languages: [missing[2] ?? 'en'] }
  }
  if (missing && isStale) {
    const what = `was translated from other words: look again at its ${nameOfText(missing[1] ?? '')}`
    return { place, part, message: what, languages: [missing[2] ?? ''] }
  }
  return { place, part, message: inWords(definition, inner, message), languages: [] }
}

/** The part of the survey that a path leads to, how it is named, and the rest of the path. */
function placeOf(
  definition: SurveyDefinition,
  path: string,
): { place: ProblemPlace; part: string; inner: string } {
  const inQuestion = /^sections\[(\d+)\]\.questions\[(\d+)\]\.?(.*)$/.exec(path)
  const question = inQuestion && definition.sections[Number(inQuestion[1])]?.questions[Number(inQuestion[2])]
  if (inQuestion && question) {
    const number = questionsOf(definition).indexOf(question) + 1
    const part = `Question ${number}, ${named(question.short.en?.trim() ? question.short : question.text)},`
    return { place: { kind: 'question', key: question.key }, part, inner: inQuestion[3] ?? '' }
  }
  const inSection = /^sections\[(\d+)\]\.?(.*)$/.exec(path)
  const section = inSection && definition.sections[Number(inSection[1])]
  if (inSection && section) {
    const part = `The section ${named(section.title)}`
    return { place: { kind: 'section', key: section.key }, part, inner: inSection[2] ?? '' }
  }
  const inStrand = /^strands\[(\d+)\]\.?(.*)$/.exec(path)
  const strand = inStrand && definition.strands[Number(inStrand[1])]
  if (inStrand && strand) {
    return {
      place: { kind: 'strands' },
      part: `The profile question on ${strand.name.en.toLowerCase()}`,
      inner: inStrand[2] ?? '',
    }
  }
  return { place: { kind: path === 'sections' ? 'survey' : 'settings' }, part: 'The survey', inner: path }
}

/** A text by the names that lead to it, as an officer calls it. */
function nameOfText(names: string): string {
  const known: Record<string, string> = {
    text: 'words',
    short: 'short name',
    hint: 'words for its hint',
    finding: 'words for what its figure says',
    title: 'name',
    purpose: 'words for its purpose',
    name: 'name',
    question: 'words',
    why: 'words for why it is asked',
  }
  if (/option|categor/.test(names)) return 'words for all its answers'
  if (/^ends\b/.test(names)) return 'words for 0 and for 10'
  return known[names.split('.').at(-1) ?? ''] ?? 'words'
}

/** What is wrong at the rest of a path, in words; what no officer can bring about is told as it is. */
function inWords(definition: SurveyDefinition, inner: string, message: string): string {
  const [, what, told] = sentences.find(([where, fault]) => where.test(inner) && fault.test(message)) ?? []
  if (!told) return [inner, message].filter(Boolean).join(' ')
  const code = what?.exec(message)?.[1] ?? ''
  const key = /'([^']*)'/.exec(message)?.[1] ?? ''
  const other = questionsOf(definition).find((question) => question.key === key)
  return told.replaceAll('CODE', code).replace('KEY', other ? named(other.short) : `“${key}”`)
}

const sentences: [RegExp, RegExp, string][] = [
  [
    /^sections$/,
    /ask (\S+) and those after it in another order/,
    'asks CODE and those after it in another order than is prescribed: move them into the order of their codes',
  ],
  [
    /^sections$/,
    /ask something before (\S+), which/,
    'asks something before CODE, which is prescribed to come first of all: move it to the top',
  ],
  [
    /^standard$/,
    /as (\S+), whose prescribed words nobody/,
    'is marked as CODE, whose words nobody has confirmed as the regulator’s: confirm them at the standard measures, or remove it',
  ],
  [
    /./,
    /is locked: it is not as prescribed for (\S+)/,
    'is not as it is prescribed for CODE: remove it, and add CODE again',
  ],
  [/^sections$/, /should have at least/, 'has no section yet: add one'],
  [/^sections$/, /should have at most/, 'has more sections than the 20 it may have'],
  [
    /^sections$/,
    /a survey has at most/,
    'has more questions than the 80 it may have, beside those in people’s own words',
  ],
  [/^questions$/, /should have at least/, 'has no question yet: add one, or remove the section'],
  [
    /^askedIf/,
    /is not a question of this survey/,
    'is asked by an answer to KEY, which is not in the survey: add that question, or ask this one of everybody',
  ],
  [
    /^askedIf/,
    /is not asked before/,
    'is asked by an answer to KEY, which comes after it: move one of them, or ask this one of everybody',
  ],
  [
    /^askedIf/,
    /on one page/,
    'is asked by an answer to another, which a survey on one page cannot do: ask it of everybody, or put each section on a page of its own',
  ],
  [
    /^askedIf/,
    /is not an answer to/,
    'is asked by an answer that the earlier question does not have: choose another, or ask this one of everybody',
  ],
  [
    /^askedIf/,
    /is never asked/,
    'is asked by an answer to KEY, which nobody is asked: see to that question first, or ask this one of everybody',
  ],
  [/^askedIf/, /is a comment/, 'is asked by an answer to KEY, which people answer in their own words'],
  [
    /^options$/,
    /is missing|should have at least/,
    'has too few answers to choose from: it needs at least two',
  ],
  [/^options$/, /should have at most/, 'has more answers to choose from than the 20 it may have'],
  [/^ends$/, /is missing/, 'does not say what 0 and 10 mean: give words for both'],
  [/^askedIf/, /is not a yes\/no question/, 'is asked by an answer to KEY, which is not a yes/no question'],
  [/^lines$/, /is empty/, 'is tied to no line of enquiry: choose at least one'],
  [/^judgement$/, /is missing/, 'does not say which judgement it gives evidence for: choose one'],
  [/^headline/, /is not a question of this survey/, 'has KEY as a headline, which is not in it'],
  [/^headline/, /is not a measured question/, 'has KEY as a headline, which has no percentage'],
  [/^key$/, /is used before/, 'has a key that another has too: remove one of them'],
]

/** Where on the builder's page a part stands. */
export function anchorOf(place: ProblemPlace): string | undefined {
  if (place.kind === 'question') return questionAt(place.key)
  if (place.kind === 'section') return sectionAt(place.key)
  return undefined
}
