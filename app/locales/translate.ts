import { createInstance } from 'i18next'
import { inLanguage, type Language, type LocalText, pseudo } from '../../surveys/language'
import { answer as answerCy } from './cy/answer'
import { publicPages as publicCy } from './cy/public'
import { site as siteCy } from './cy/site'
import { answer as answerEn } from './en/answer'
import { publicPages as publicEn } from './en/public'
import { site as siteEn } from './en/site'

const en = { site: siteEn, answer: answerEn, public: publicEn }
const cy = { site: siteCy, answer: answerCy, public: publicCy }

/** A group of texts, named after who reads them. */
export type Audience = keyof typeof en

/** A text by its key, with the values it mentions filled in. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

const texts = createInstance()
texts.init({
  resources: { en, cy },
  fallbackLng: 'en',
  ns: Object.keys(en),
  // React escapes what it renders.
  interpolation: { escapeValue: false },
  initAsync: false,
  // Its notice on standard output would stand beside the one line of JSON that `--json` promises.
  showSupportNotice: false,
})

const translators = new Map<string, Translate>()

/** The texts of one audience in one language, English where a language has none; a key nobody wrote is an error. */
export function translator(language: Language, audience: Audience): Translate {
  const name = `${language}/${audience}`
  const kept = translators.get(name) ?? makeTranslator(language, audience)
  translators.set(name, kept)
  return kept
}

function makeTranslator(language: Language, audience: Audience): Translate {
  const translate = texts.getFixedT(language === 'qps' ? 'en' : language, [audience, 'site'])
  const plain = new Map<string, string>()
  const write = (key: string, values?: Record<string, string | number>) => {
    const text = translate(key, values)
    if (text === key) throw new Error(`No text "${key}" for ${audience}`)
    return language === 'qps' ? pseudo(text) : text
  }
  return (key, values) => {
    if (values) return write(key, values)
    const text = plain.get(key) ?? write(key)
    plain.set(key, text)
    return text
  }
}

/** The words of a survey in the reader's language. */
export function reader(language: Language): (text: LocalText) => string {
  return (text) => inLanguage(text, language)
}
