import type { Translation } from '../../surveys/translations/translation'

/** Every text of an audience in another language, each beside the English it was translated from. */
export type Translated<Texts> = Readonly<Record<keyof Texts, Translation>>
