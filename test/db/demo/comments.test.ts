import { expect, test } from 'vitest'
import { demoAreas } from '../../../db/demo/areas'
import { demoComments } from '../../../db/demo/comments'
import { demoPeople } from '../../../db/demo/people'
import { demoFieldwork } from '../../../db/demo/responses'
import { findSpans } from '../../../surveys/comments/find-spans'
import { findHarm } from '../../../surveys/comments/harm'

const areas = demoAreas()
const people = demoPeople(areas)
const fieldwork = demoFieldwork(people)
const comments = demoComments(fieldwork)

test('there are 46,000 households in four regions, 22 local authorities and 100 neighbourhoods', () => {
  const ofKind = (kind: string) => areas.filter((area) => area.kind === kind).length
  expect(people.length).toBe(46000)
  expect([ofKind('region'), ofKind('local authority'), ofKind('neighbourhood')]).toEqual([4, 22, 100])
})

test('the profiles of half the register are unknown', () => {
  const unknown = people.filter(({ held }) => held.length === 0).length
  expect(unknown / people.length).toBeCloseTo(0.5, 1)
})

test('each closed wave has 8,000 responses or more, and no household answers it twice', () => {
  for (const { wave, responses } of fieldwork) {
    if (wave.state === 'closed') expect(responses.length).toBeGreaterThanOrEqual(8000)
    expect(new Set(responses.map(({ person }) => person.index)).size).toBe(responses.length)
  }
})

test('every address is nobody’s', () => {
  const real = people.filter(
    ({ email, phone }) =>
      !/@example\.org$/.test(email ?? '@example.org') || !/^07700 900\d{3}$/.test(phone ?? '07700 900000'),
  )
  expect(real).toEqual([])
})

test('about 1,500 comments are written in each closed wave, and no text more than three times in all', () => {
  const uses = new Map<string, number>()
  for (const { text } of comments.flat()) uses.set(text, (uses.get(text) ?? 0) + 1)
  expect(Math.max(...uses.values())).toBeLessThanOrEqual(3)
  expect(comments.map((wave) => wave.length >= 1400)).toEqual([true, true, false])
})

test('no gap is left unfilled, and nobody writes to more than one text of a response', () => {
  for (const wave of comments) {
    expect(new Set(wave.map(({ response }) => response)).size).toBe(wave.length)
    expect(wave.filter(({ text }) => /[{}]|undefined|^\s*$/.test(text))).toEqual([])
  }
})

test('what gives a telephone number or an e-mail address is never released with it', () => {
  const released = comments.flat().flatMap(({ released }) => released ?? [])
  expect(released.filter((text) => /\d{5} \d{6}|example\.org/i.test(text))).toEqual([])
  expect(released.filter((text) => text.includes('[')).length).toBeGreaterThan(5)
  expect(comments.flat().filter(({ text }) => /07700 900/.test(text)).length).toBeGreaterThan(5)
})

test('what is released has words to be read, and English ones', () => {
  for (const { state, released, language, translation } of comments.flat()) {
    expect(released !== undefined).toBe(state === 'released')
    if (state === 'released' && language !== 'en') expect(translation).toBeDefined()
  }
})

test('of every kind some wait in the open wave: names, numbers, harm, other languages', () => {
  const waiting = comments[2]?.filter(({ state }) => state === 'waiting') ?? []
  const kinds = new Set(waiting.flatMap(({ text }) => findSpans(text).map(({ kind }) => kind)))
  for (const kind of ['name', 'phone', 'e-mail', 'address', 'postcode', 'birth-date', 'national-insurance']) {
    expect([...kinds], kind).toContain(kind)
  }
  expect(waiting.filter(({ text }) => findHarm(text).length > 0).length).toBeGreaterThanOrEqual(4)
  expect(new Set(waiting.map(({ language }) => language))).toEqual(new Set(['en', 'cy', 'pl', 'ur']))
})

test('the same seed gives the same landlord', () => {
  const again = demoFieldwork(demoPeople(demoAreas()))
  expect(again.map(({ responses }) => responses.map(({ answers }) => answers.join('')))).toEqual(
    fieldwork.map(({ responses }) => responses.map(({ answers }) => answers.join(''))),
  )
})
