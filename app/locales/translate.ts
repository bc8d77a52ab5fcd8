import { createInstance } from 'i18next'
import { inLanguage, type Language, type LocalText, languageFacts, pseudo } from '../../surveys/language'
import type { Audience } from './product-texts'
import { productTexts } from './product-texts'

/** A text by its key, with the values it mentions filled in. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

const texts = createInstance()
texts.init({
  resources: productTexts,
  fallbackLng: 'en',
  ns: Object.keys(productTexts.en),
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
    if (values) return write(key, isolated(values, language))
    const text = plain.get(key) ?? write(key)
    plain.set(key, text)
    return text
  }
}

/** Values as they stand in a text: words written the other way round (a landlord's name, a question) are set apart, so
 *  that the full stop after them stays where it belongs. */
function isolated(values: Record<string, string | number>, language: Language) {
  if (language === 'qps' || languageFacts[language].direction === 'ltr') return values
  const apart = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? `\u2068${value}\u2069` : value,
  ])
  return Object.fromEntries(apart) as Record<string, string | number>
}

/** The words of a survey in the reader's language. */
export function reader(language: Language): (text: LocalText) => string {
  return (text) => inLanguage(text, language)
}
