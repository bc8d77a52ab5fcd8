import { type Language, type LocalText, pseudo } from '../../surveys/language'
import type { OwnWords } from '../../surveys/translations/translation'
import { listInWords } from './list'
import { reader } from './translate'

/** What a reading is weighted by, in words for the middle of a sentence: sex, tenure and area. */
export function groupsInWords(names: readonly LocalText[], language: Language, own?: OwnWords): string {
  const read = reader(language === 'qps' ? 'en' : language, own)
  const words = listInWords(
    names.map((name) => read(name).toLowerCase()),
    language,
  )
  return language === 'qps' ? pseudo(words) : words
}
