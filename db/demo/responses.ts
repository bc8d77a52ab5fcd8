import { neverAsked, notAnswered, notApplicable, preferNotToSay } from '../../surveys/codes'
import type { Question } from '../../surveys/definition'
import { routeOf } from '../../surveys/route'
import { isMeasured } from '../../surveys/scale'
import { type Effect, effects } from './effects'
import { inGroup } from './group'
import { type DemoWave, demoWaves, levels } from './landlord'
import type { Person } from './people'
import { plant, plantStrands } from './plant'
import { Random } from './random'
import { type DemoResponse, demoQuestions, placeOf } from './response'

/** One wave's fieldwork: everyone invited, and the responses in the order they came. */
export type Fieldwork = { wave: DemoWave; invited: Person[]; responses: DemoResponse[] }

/** The fieldwork of all three waves, oldest first. */
export function demoFieldwork(people: readonly Person[]): Fieldwork[] {
  return demoWaves.map((wave) => {
    const random = new Random(`fieldwork ${wave.key}`)
    const invited = random.shuffle(people).slice(0, wave.invited)
    const responses = whoAnswers(random, invited, wave.responses)
      .map((person) => respond(random, person, wave))
      .sort((one, other) => one.day - other.day)
    fillAnswers(random, wave, responses)
    plantStrands(wave.key, responses)
    plant(wave.key, responses)
    return { wave, invited, responses }
  })
}

/** Exactly `wanted` of the invited, each with a chance in proportion to how readily people like them answer. */
function whoAnswers(random: Random, invited: readonly Person[], wanted: number): Person[] {
  return invited
    .map((person) => ({ person, rank: random.unit() / readiness(person) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, wanted)
    .map(({ person }) => person)
}

const readinessByAge = [0, 0.42, 0.62, 0.82, 1, 1.22, 1.45, 1.28]

function readiness({ strands, tenure }: Person): number {
  const byLanguage = strands[7] === 1 ? 1 : 0.74
  return (readinessByAge[strands[0] ?? 0] ?? 1) * byLanguage * (tenure === 1 ? 1 : 0.9)
}

function respond(random: Random, person: Person, wave: DemoWave): DemoResponse {
  const channel = drawChannel(random, person)
  const isSpokenTo = channel >= 6
  const days = wave.state === 'open' ? 20 : 41
  return {
    person,
    area: person.area,
    region: person.region,
    tenure: person.tenure,
    // Most answer in the first days, or when they are reminded after two weeks.
    day: Math.min(days, random.chance(0.7) ? random.below(random.below(days) + 2) : 14 + random.below(10)),
    channel,
    language: person.strands[7] === 2 && random.chance(0.75) ? 'cy' : 'en',
    helped: random.chance(0.03) ? null : random.chance(isSpokenTo ? 0.24 : 0.05),
    strands: drawStrandAnswers(random, person),
    answers: [],
  }
}

/** Codes of `surveys/cut.ts`: some by the open link, paper, telephone or doorstep; the rest as they were invited. */
function drawChannel(random: Random, person: Person): number {
  const isOld = (person.strands[0] ?? 0) >= 6
  const other = random.draw([
    [2, 4],
    [5, isOld ? 20 : 5],
    [6, isOld ? 17 : 8],
    [7, 3],
    [0, isOld ? 56 : 80],
  ])
  return other === 0 ? channelOfInvitation(person) : other
}

/** How a household is invited: by e-mail or text where there is an address or a number, else by letter. */
export function channelOfInvitation({ email, phone, index }: Person): number {
  if (email && index % 5 !== 0) return 4
  return phone && index % 4 !== 0 ? 3 : 1
}

/** How many of a hundred prefer not to say, strand by strand. */
const reticence = [3, 5, 6, 3, 6, 8, 11, 2.5, 4]

function drawStrandAnswers(random: Random, { strands }: Person): number[] {
  const leavesBlank = random.chance(0.035)
  const isPrivate = random.chance(0.02)
  return strands.map((code, place) => {
    if (leavesBlank || random.chance(0.025)) return notAnswered
    return random.chance(isPrivate ? 0.8 : (reticence[place] ?? 0) / 100) ? preferNotToSay : code
  })
}

/** Shares of a hundred who are asked the question and say it does not apply to them. */
const notForMe: Record<string, number> = { 'extra-help': 44, 'rent-value': 3 }
/** Shares of a hundred who say yes to a question that leads to others. */
const sayYes: Record<string, number> = { 'had-repair': 66, 'made-complaint': 15 }

function fillAnswers(random: Random, wave: DemoWave, responses: DemoResponse[]): void {
  const everyone = responses.map((response) => withMood(random, response))
  for (const response of responses) response.answers = demoQuestions.map(() => neverAsked)
  demoQuestions.forEach((question, place) => {
    const asked = responses.filter((response) => isAsked(question, response))
    for (const response of asked) response.answers[place] = firstCode(random, question, response)
    if (isMeasured(question.type)) {
      const counted = everyone.filter(({ response }) => response.answers[place] === counts)
      scale(random, { wave, question, place, counted })
    }
  })
}

/** A response, how content the tenant was that day, and what holds people like them back or lifts them. */
type Mood = { response: DemoResponse; mood: number; effects: Effect[] }

function withMood(random: Random, response: DemoResponse): Mood {
  const { area, tenure, person } = response
  const truly = { area, tenure, strands: person.strands }
  return {
    response,
    mood: person.content * 0.85 + random.bell() * 0.53,
    effects: boundEffects.filter(({ belongs }) => belongs(truly)).map(({ effect }) => effect),
  }
}

const boundEffects = effects.map((effect) => ({ effect, belongs: inGroup(effect.group) }))

/** Marks an answer that is yet to be given a point of the scale. */
const counts = 1

function isAsked(question: Question, response: DemoResponse): boolean {
  const route = routeOf(question)
  return !route || response.answers[placeOf(route.question)] === 1
}

function firstCode(random: Random, question: Question, { tenure }: DemoResponse): number {
  if (random.chance(0.022)) return notAnswered
  if (question.type === 'yes-no') return random.chance((sayYes[question.key] ?? 50) / 100) ? 1 : 2
  const isOwner = tenure === 3 && question.key === 'rent-value'
  return random.chance(isOwner ? 0.6 : (notForMe[question.key] ?? 0) / 100) ? notApplicable : counts
}

type Scaled = { wave: DemoWave; question: Question; place: number; counted: Mood[] }

/** Ranks everyone in the base from most to least content and gives the top the satisfied answers, so that exactly the
 *  published share is satisfied, and those whom something holds back are more often below the line. */
function scale(random: Random, { wave, question, place, counted }: Scaled): void {
  const ranked = counted
    .map(({ response, mood, effects }) => {
      const shift = effects.reduce((sum, effect) => sum + shiftOf(effect, question.key, wave), 0)
      return { response, score: 0.72 * mood + 0.69 * random.bell() + shift }
    })
    .sort((one, other) => other.score - one.score)
  const satisfied = Math.round((ranked.length * levelOf(question.key, wave)) / 100)
  const rest = ranked.length - satisfied
  const ends = [satisfied * 0.44, satisfied, satisfied + rest * 0.32, satisfied + rest * 0.68].map(Math.round)
  ranked.forEach(({ response }, rank) => {
    response.answers[place] = 5 - ends.filter((end) => rank >= end).length
  })
}

function shiftOf({ measures, shift }: Effect, key: string, wave: DemoWave): number {
  return measures === 'all' || measures.includes(key) ? shift[wave.key] : 0
}

function levelOf(key: string, wave: DemoWave): number {
  const level = levels[key]?.[demoWaves.indexOf(wave)]
  if (level === undefined) throw new Error(`The demonstration has no level for ${key}.`)
  return level
}
