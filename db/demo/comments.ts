import { findSpans } from '../../surveys/comments/find-spans'
import { redact } from '../../surveys/comments/redact'
import { fillings, praise, shorts, type Topic, tellTale, topics, welsh, yets } from './comment-words'
import { poolOf } from './names'
import { type PlantedComment, planted } from './planted-comments'
import { Random } from './random'
import { type DemoResponse, isSatisfied, placeOf } from './response'
import type { Fieldwork } from './responses'

/** A tenant's words, and what the officer who screened them decided: `released` is what may be read of them,
 *  `translation` the English put beside another language, `heldBecause` why they are kept back. */
export type DemoComment = {
  response: DemoResponse
  language: string
  text: string
  state: 'waiting' | 'released' | 'held'
  translation?: string | undefined
  released?: string | undefined
  heldBecause?: string | undefined
}

/** No text is used more often than this in all waves together. */
const mostUses = 2

/** The comments of each wave, in its order; each text fits what the tenant answered. */
export function demoComments(fieldwork: readonly Fieldwork[]): DemoComment[][] {
  const uses = new Map<string, number>()
  return fieldwork.map(({ wave, responses }) => {
    const random = new Random(`comments ${wave.key}`)
    const writers = random.shuffle(responses).slice(0, wave.comments)
    const comments = writers.flatMap((response): DemoComment[] => {
      const words = firstUnused(uses, () => write(random, response))
      if (!words) return []
      const isClosed = wave.state === 'closed'
      return [decided({ response, ...words, state: screened(random, isClosed, words.tells) }, words.tells)]
    })
    return wave.key in planted ? plant(comments, planted[wave.key] ?? []) : comments
  })
}

/** What came of the officer's decision: of three comments that tell too much and have something to replace, one is
 *  released without it; one in another language is released in its translation. */
function decided({ translation, ...comment }: DemoComment, tells: boolean): DemoComment {
  const { text, state, response } = comment
  if (state === 'waiting') return comment
  const words = translation ?? text
  const spans = findSpans(words)
  const isRedacted = tells && spans.length > 0 && response.person.index % 3 === 0
  if (state === 'released' || isRedacted) {
    return { ...comment, translation, state: 'released', released: redact(words, spans) }
  }
  return { ...comment, translation, heldBecause: 'It names or describes a person' }
}

/** The oldest comments of a wave, which stand first at the desk, replaced by those that show what it can do. */
function plant(comments: DemoComment[], words: readonly PlantedComment[]): DemoComment[] {
  const oldest = [...comments.keys()].sort((one, other) => dayOf(comments[one]) - dayOf(comments[other]))
  const places = new Map(words.map((word, place) => [oldest[place], word]))
  return comments.map((comment, place) => {
    const word = places.get(place)
    return word ? { response: comment.response, ...word } : comment
  })
}

const dayOf = (comment: DemoComment | undefined) => comment?.response.day ?? 0

type Words = { language: 'en' | 'cy'; text: string; translation?: string; tells: boolean }

function firstUnused(uses: Map<string, number>, write: () => Words): Words | undefined {
  for (let attempt = 0; attempt < 12; attempt++) {
    const words = write()
    const used = uses.get(words.text) ?? 0
    if (used >= mostUses) continue
    uses.set(words.text, used + 1)
    return words
  }
  return undefined
}

/** In a closed wave nearly all have been screened; what names a person or gives a number is held. */
function screened(random: Random, isClosed: boolean, tells: boolean): DemoComment['state'] {
  if (random.chance(isClosed ? 0.01 : 0.45)) return 'waiting'
  return tells || random.chance(0.008) ? 'held' : 'released'
}

function write(random: Random, response: DemoResponse): Words {
  if (response.language === 'cy') return { language: 'cy', ...random.pick(welsh), tells: false }
  if (random.chance(0.025)) {
    return { language: 'en', text: fill(random, random.pick(tellTale), response), tells: true }
  }
  const isShort = random.chance(0.04)
  const text = isShort ? random.pick(shorts) : sentences(random, response)
  return { language: 'en', text: asTyped(random, fill(random, text, response)), tells: false }
}

function sentences(random: Random, response: DemoResponse): string {
  const topic = topicOf(random, response)
  const isContent = isSatisfied(response, placeOf('overall-service'))
  if (isContent && random.chance(0.42)) {
    const [first, second] = random.shuffle(praise)
    if (random.chance(0.45)) return `${first} ${joined(random.pick(yets), random.pick(topic.wishes))}`
    return random.chance(0.6) ? `${first} ${second}` : `${first}`
  }
  const { openings, details, wishes } = topic
  const parts = random.draw([
    [0, 12],
    [1, 24],
    [2, 24],
    [3, 14],
    [4, 22],
    [5, 4],
  ])
  const opening = random.pick(openings)
  if (parts === 0) return opening
  if (parts === 1) return `${opening} ${random.pick(details)}`
  if (parts === 2) return `${opening} ${random.pick(wishes)}`
  if (parts === 3) return `${random.pick(wishes)} ${random.pick(details)}`
  if (parts === 4) return `${opening} ${random.pick(details)} ${random.pick(wishes)}`
  return random.pick(wishes)
}

/** After a comma or a colon the sentence goes on in small letters. */
function joined(lead: string, wish: string): string {
  return /[,:]$/.test(lead) ? `${lead} ${wish.charAt(0).toLowerCase()}${wish.slice(1)}` : `${lead} ${wish}`
}

const allTopics = Object.values(topics)

/** Rather a topic the tenant is not satisfied with. */
function topicOf(random: Random, response: DemoResponse): Topic {
  const sore = allTopics.filter(({ measures }) =>
    measures.some((measure) => isSore(response, placeOf(measure))),
  )
  return random.pick(sore.length > 0 && random.chance(0.8) ? sore : allTopics)
}

function isSore({ answers }: DemoResponse, place: number): boolean {
  return answers[place] === 1 || answers[place] === 2
}

function fill(random: Random, text: string, { area }: DemoResponse): string {
  const { female, male, surnames } = poolOf('british')
  const name = () => `${random.pick(random.chance(0.5) ? female : male)} ${random.pick(surnames)}`
  return text
    .replace(/\{(\w+)\}/g, (_, key: string) => {
      if (key === 'number') return String(random.below(1000)).padStart(3, '0')
      if (key === 'house') return String(1 + random.below(90))
      if (key === 'area') return area.name
      if (key === 'name') return name()
      if (key === 'email') return `${name().toLowerCase().replace(' ', '.')}@example.org`
      return random.pick(fillings[key] ?? [''])
    })
    .replace(/(^|[.!?] )([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** People type on phones: some leave off capitals, the last full stop, or apostrophes. */
function asTyped(random: Random, text: string): string {
  const manner = random.unit()
  if (manner < 0.12) return text.toLowerCase().replace(/\.$/, '')
  if (manner < 0.3) return text.replace(/\.$/, '')
  if (manner < 0.34) return text.replace(/\.$/, '!!')
  if (manner < 0.35) return text.toUpperCase()
  return text
}
