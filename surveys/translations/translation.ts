/** A text in another language, and the English it was translated from: where the English reads otherwise by now, the
 *  translation is stale. */
export type Translation = readonly [english: string, translation: string]

/** The texts of one language by the keys of `map-texts.ts`. */
export type Translations = Readonly<Record<string, Translation>>

/** The languages whose survey texts are kept apart from the English; Welsh stands beside it. */
export const translatedLanguages = ['ur', 'ps', 'gu', 'hi', 'so', 'zh'] as const
export type TranslatedLanguage = (typeof translatedLanguages)[number]

/** A landlord's own words for texts of ours, by key. */
export type OwnWords = Readonly<Record<string, string>>
