import { questionsOf, type SurveyDefinition } from '../../surveys/definition'
import type { Language, LocalText } from '../../surveys/language'
import { questionBank } from '../../surveys/questions/all'
import { strands } from '../../surveys/strands/all'
import { templates } from '../../surveys/templates/all'
import { translations } from '../../surveys/translations/all'
import { answerTexts, tableTexts } from '../../surveys/translations/fixed-texts'
import { mapQuestion, mapStrand, mapSurvey, textsIn } from '../../surveys/translations/map-texts'
import type { TranslatedLanguage, Translation, Translations } from '../../surveys/translations/translation'
import { type Audience, productTexts, translatedPages } from './product-texts'

/** A text, of ours or of a survey of the landlord's own, that tenants or the public read: its key, where it is seen, and its English. */
export type CatalogueText = {
  key: string
  group: string
  place: string
  english: string
  welsh?: string | undefined
  /** Why it cannot be translated any more, as a sentence after the text. */
  closed?: string
}

/** The parts of the catalogue in order; tenants read the first six. */
export const groups = {
  answer: 'Pages on which tenants answer',
  paper: 'The printed form',
  site: 'Every page',
  choices: 'Answers to choose from',
  profile: 'Questions about the tenant',
  surveys: 'Ready surveys and their questions',
  public: 'Pages anybody may read',
  bank: 'Other questions of the bank',
  own: 'Surveys of your own',
}

const pageTexts = (audience: Audience & keyof typeof groups): CatalogueText[] =>
  Object.entries(productTexts.en[audience]).map(([key, english]) => ({
    key: `${audience}.${key}`,
    group: groups[audience],
    place: key.replace(/_(one|other)$/, ' ($1)').replaceAll('-', ' '),
    english,
    welsh: productTexts.cy?.[audience]?.[key],
  }))

const listed = (
  group: string,
  place: string | ((key: string) => string),
  texts: ReadonlyMap<string, LocalText>,
) =>
  [...texts].map(([key, { en, cy }]) => ({
    key,
    group,
    place: typeof place === 'string' ? place : place(key),
    english: en,
    welsh: cy,
  }))

const shortOf = (template: SurveyDefinition, key: string) =>
  questionsOf(template).find((question) => key.startsWith(`question.${question.key}.`))?.short.en

const lastPart = (key: string) => key.slice(key.lastIndexOf('.') + 1)
const kindOfChoice = (key: string) => key.split('.').slice(0, -1).join(' ').replaceAll('-', ' ')

/** Every text of ours that tenants or the public read, once. */
export const catalogue: readonly CatalogueText[] = onceEach([
  ...pageTexts('answer'),
  ...pageTexts('paper'),
  ...pageTexts('site'),
  ...listed(groups.choices, kindOfChoice, answerTexts),
  ...strands.flatMap((strand) =>
    listed(
      groups.profile,
      (key) => `${strand.name.en}: ${lastPart(key)}`,
      textsIn((map) => mapStrand(strand, map)),
    ),
  ),
  ...templates.flatMap((template) =>
    listed(
      groups.surveys,
      (key) => `${template.title.en}: ${shortOf(template, key) ?? lastPart(key)}`,
      textsIn((map) => mapSurvey(template, map)),
    ),
  ),
  ...pageTexts('public'),
  ...listed(groups.public, kindOfChoice, tableTexts),
  ...questionBank.flatMap((question) =>
    listed(
      groups.bank,
      question.short.en,
      textsIn((map) => mapQuestion(question, map)),
    ),
  ),
])

function onceEach(texts: CatalogueText[]): CatalogueText[] {
  const seen = new Set<string>()
  return texts.filter(({ key }) => {
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** What there is of a text in a language: the landlord's own translation, else ours, beside the English it was made from. */
export function translationOf(
  text: CatalogueText,
  language: Language,
  own: Translations,
): Translation | undefined {
  const found = own[text.key] ?? ours(text.key, language)
  if (found || language !== 'cy' || text.welsh === undefined) return found
  // Welsh stands beside the English and is changed with it.
  return [text.english, text.welsh]
}

function ours(key: string, language: Language): Translation | undefined {
  const dot = key.indexOf('.')
  const page = translatedPages[language]?.[key.slice(0, dot) as Audience]
  return page?.[key.slice(dot + 1)] ?? translations[language as TranslatedLanguage]?.[key]
}

/** Every translation there is in a language, by key: what a speaker reads to check it. */
export function textsOf(language: Language, own: Translations): Translations {
  return Object.fromEntries(
    catalogue.flatMap((text) => {
      const found = translationOf(text, language, own)
      return found ? [[text.key, found]] : []
    }),
  )
}
