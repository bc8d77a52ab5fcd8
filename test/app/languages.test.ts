import { describe, expect, test } from 'vitest'
import { textsOf } from '../../app/locales/catalogue'
import { inOrganisation } from '../../db/client.server'
import { insertCheck, listOfferedLanguages, takeBackChecks } from '../../db/language.server'
import { getOrganisation } from '../../db/organisation.server'
import { getDefinition, insertSurvey } from '../../db/survey.server'
import { applyTranslations, insertTranslations } from '../../db/translation.server'
import { questionsOf } from '../../surveys/definition'
import type { Language } from '../../surveys/language'
import { optionsOf, strandOptionsOf } from '../../surveys/option'
import { pagesOf } from '../../surveys/path'
import { perceptionSurvey } from '../../surveys/templates/perception'
import type { Translations } from '../../surveys/translations/translation'
import { cloneDatabase } from '../setup/clone'
import { invite, type Landlord, makeLandlord } from '../setup/landlord'
import { makePhone } from './answer/phone'

const { db } = await cloneDatabase()
const phone = makePhone(db)

let landlords = 0
const newLandlord = () =>
  makeLandlord(db, { address: `languages-${++landlords}`, shortAddress: `l${landlords}` })
const officerOf = ({ organisationId, householdId }: Landlord) => ({
  organisation_id: organisationId,
  // Nobody asks who it was.
  id: householdId,
})

function check(landlord: Landlord, language: Language, texts: Translations = textsOf(language, {})) {
  return inOrganisation(db, landlord.organisationId, (tx) =>
    insertCheck(tx, officerOf(landlord), { language, speaker: 'A speaker', texts }),
  )
}

function bringIn(landlord: Landlord, language: Language, texts: Translations) {
  return inOrganisation(db, landlord.organisationId, async (tx) => {
    const file = { language, name: 'a.csv', texts, problems: [] }
    await applyTranslations(tx, officerOf(landlord), await insertTranslations(tx, officerOf(landlord), file))
  })
}

const linkOf = async (landlord: Landlord) => `/a/${(await invite(db, landlord)).link}`
const start = 'شروع کریں'
const overall = questionsOf(perceptionSurvey)[0]?.text ?? { en: '' }

describe('a language nobody has checked', () => {
  test('is not in the picker, nor reached by address, form, browser or draft', async () => {
    const landlord = await newLandlord()
    const at = await linkOf(landlord)
    const ways = [
      await phone.open(at),
      await phone.open(`${at}?lang=ur`),
      await phone.open(at, { 'Accept-Language': 'ur' }),
      await phone.open(`/s/l${landlords}?lang=ur`),
      await phone.open('/receipt?lang=ur'),
    ]
    for (const { html } of ways) {
      expect(html).toContain('Cymraeg')
      expect(html).not.toMatch(/[\u0600-\u06ff]/)
    }
    const { html } = await phone.send(`${at}/reaching-us`, { language: 'ur', 'overall-service': 'none' })
    expect(html).not.toMatch(/[\u0600-\u06ff]/)
  })

  test('is offered once a speaker checked it, to this landlord’s tenants alone, until that is taken back', async () => {
    const [landlord, other] = [await newLandlord(), await newLandlord()]
    await check(landlord, 'ur')
    const at = await linkOf(landlord)
    expect((await phone.open(at)).html).toContain('lang=ur')
    expect((await phone.open(`${at}?lang=ur`)).html).toContain(start)
    expect((await phone.open(await linkOf(other))).html).not.toContain('lang=ur')
    await inOrganisation(db, landlord.organisationId, (tx) => takeBackChecks(tx, officerOf(landlord), 'ur'))
    const after = (await phone.open(at)).html
    expect(after).not.toContain('lang=ur')
    expect(after).not.toContain(start)
  })
})

describe('a survey that was opened', () => {
  test('is not offered in words other than those that were checked, and is again once these are', async () => {
    const landlord = await newLandlord()
    const right = textsOf('ur', {})
    const key = 'question.overall-service.text'
    const [english = ''] = right[key] ?? []
    await check(landlord, 'ur', { ...right, [key]: [english, 'کچھ اور'] })
    const offered = () =>
      inOrganisation(db, landlord.organisationId, async (tx) =>
        listOfferedLanguages(tx, await getDefinition(tx, landlord.wave), await getOrganisation(tx)),
      )
    expect(await offered()).toEqual(['en', 'cy'])
    await check(landlord, 'ur', right)
    expect(await offered()).toContain('ur')
  })
})

describe('a landlord’s own translations', () => {
  test('stand in place of ours on its pages, and in surveys it opens from then on, never in one already open', async () => {
    const [landlord, other] = [await newLandlord(), await newLandlord()]
    for (const one of [landlord, other]) await check(one, 'ur')
    const at = await linkOf(landlord)
    expect((await phone.open(`${at}/reaching-us?lang=ur`)).html).toContain('بہت مطمئن')
    await bringIn(landlord, 'ur', {
      'answer.start': ['Start', 'چلیں'],
      'site.back': ['Back', 'پیچھے'],
      'scale.satisfaction.very-satisfied': ['Very satisfied', 'بے حد مطمئن'],
      'question.overall-service.text': [overall.en, 'آپ کی رائے کیا ہے؟'],
    })
    const first = (await phone.open(`${at}?lang=ur`)).html
    expect(first).toContain('چلیں')
    const questions = (await phone.open(`${at}/reaching-us?lang=ur`)).html
    expect(questions).toContain('بے حد مطمئن')
    expect(questions).toContain('پیچھے')
    expect(questions).toContain(overall.ur)
    expect((await phone.open(`${await linkOf(other)}?lang=ur`)).html).toContain(start)
    const opened = await inOrganisation(db, landlord.organisationId, async (tx) => {
      const id = await insertSurvey(tx, landlord.organisationId, { ...perceptionSurvey, key: 'another' })
      return getDefinition(tx, { survey_id: id, version: 1 })
    })
    expect(questionsOf(opened)[0]?.text.ur).toBe('آپ کی رائے کیا ہے؟')
  })
})

describe('every language maps to the same codes', () => {
  test('the same choice by its place on the page is stored alike, in whatever language it was read', async () => {
    const landlord = await newLandlord()
    const languages = perceptionSurvey.languages.filter((language) => language !== 'qps')
    for (const language of languages)
      if (language !== 'en' && language !== 'cy') await check(landlord, language)
    const stored = []
    for (const [turn, language] of languages.entries()) {
      const at = await linkOf(landlord)
      for (const page of pagesOf(perceptionSurvey)) {
        const { html } = await phone.open(`${at}/${page.slug}?lang=${language}`)
        const fields = chosenOn(html)
        if (page.kind === 'review') fields.receipt = receiptOf(html)
        await phone.send(`${at}/${page.slug}`, { ...fields, language })
      }
      stored.push(...(await responsesIn(landlord, language)))
      expect(stored.length, language).toBe(turn + 1)
    }
    const [first] = stored
    for (const one of stored) expect(one).toEqual(first)
    // Each question has its second choice, and each strand too.
    const asked = perceptionSurvey.sections.flatMap(({ questions }) => questions)
    const codes = asked.flatMap((question) =>
      question.type === 'comment' ? [] : [optionsOf(question)[1]?.code],
    )
    expect(first?.answers.filter((code) => code < 10).length).toBeGreaterThan(codes.length / 2)
    expect(first?.strands).toEqual(perceptionSurvey.strands.map((strand) => strandOptionsOf(strand)[1]?.code))
  })
})

/** The second choice of every field of a page, by the order on the page. */
function chosenOn(html: string): Record<string, string> {
  const names = new Map<string, string[]>()
  for (const [input] of html.matchAll(/<input[^>]*type="radio"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1] ?? ''
    names.set(name, [...(names.get(name) ?? []), /value="([^"]*)"/.exec(input)?.[1] ?? ''])
  }
  return Object.fromEntries([...names].map(([name, values]) => [name, values[1] ?? '']))
}

const receiptOf = (html: string) => /name="receipt" value="([^"]*)"/.exec(html)?.[1] ?? ''

async function responsesIn({ organisationId }: Landlord, language: string) {
  const rows = await inOrganisation(db, organisationId, (tx) =>
    tx.selectFrom('response').select(['answers', 'strands']).where('language', '=', language).execute(),
  )
  return rows.map(({ answers, strands }) => ({ answers: [...answers], strands: [...strands] }))
}
