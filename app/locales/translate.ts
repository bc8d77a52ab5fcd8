import { createInstance } from 'i18next'
import { inLanguage, type Language, type LocalText, languageFacts, pseudo } from '../../surveys/language'
import { fixedTextKeys } from '../../surveys/translations/fixed-texts'
import type { OwnWords } from '../../surveys/translations/translation'
import { type Audience, productTexts } from './product-texts'

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

/** The texts of one audience in one language, English where a language has none; a key nobody wrote is an error. `own`
 *  are the landlord's words, which stand in place of ours. */
export function translator(language: Language, audience: Audience, own?: OwnWords): Translate {
  const name = `${language}/${audience}`
  const kept = translators.get(name) ?? makeTranslator(language, audience)
  translators.set(name, kept)
  return own ? withOwnWords(kept, { language, audience, own }) : kept
}

type Own = { language: Language; audience: Audience; own: OwnWords }

function withOwnWords(ours: Translate, { language, audience, own }: Own): Translate {
  const forms = new Intl.PluralRules(language === 'qps' ? 'en' : language)
  return (key, values = {}) => {
    const { count } = values
    const name = typeof count === 'number' ? `${key}_${forms.select(count)}` : key
    const found = own[`${audience}.${name}`] ?? own[`site.${name}`]
    if (found === undefined) return ours(key, values)
    const filled = isolated(values, language)
    return found.replace(/{{(\w+)}}/g, (_, value: string) => String(filled[value] ?? ''))
  }
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

/** The words of a survey in the reader's language; `own` are the landlord's for the answers that every survey offers. A
 *  survey's own words never change once it is opened. */
export function reader(language: Language, own?: OwnWords): (text: LocalText) => string {
  if (!own) return (text) => inLanguage(text, language)
  return (text) => own[fixedTextKeys.get(text) ?? ''] ?? inLanguage(text, language)
}
