import type { LocalText } from '../language'
import { translations } from './all'
import { translatedLanguages } from './translation'

/** The text with every translation there is under the key; what it has of its own stays where there is none. */
export function translated(key: string, text: LocalText): LocalText {
  const found = translatedLanguages.flatMap((language) => {
    const translation = translations[language][key]
    return translation ? [[language, translation[1]] as const] : []
  })
  return found.length === 0 ? text : { ...text, ...Object.fromEntries(found) }
}

/** Options of a list named `list`, each with its translations. */
export function translatedOptions<T extends { key: string; text: LocalText }>(
  list: string,
  options: T[],
): T[] {
  return options.map((option) => ({ ...option, text: translated(`${list}.${option.key}`, option.text) }))
}
