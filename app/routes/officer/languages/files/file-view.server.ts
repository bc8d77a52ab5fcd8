import { z } from 'zod'
import type { Tx } from '../../../../../db/client.server'
import { findTranslationImport, type TranslationImport } from '../../../../../db/translation.server'
import { type Language, languageFacts } from '../../../../../surveys/language'
import { groups } from '../../../../locales/catalogue'
import { momentInWords } from '../../../../locales/day'
import { languageName } from '../../../../locales/language-name'
import type { DeskLanguage } from '../desk-language'
import { isOfDraft } from '../own-texts.server'
import { findLanguageState } from '../state.server'

/** The file whose id stands in the address, or the answer that there is no such page. */
export async function requireFile(
  tx: Tx,
  language: Language,
  id: string | undefined,
): Promise<TranslationImport> {
  const parsed = z.uuid().safeParse(id)
  const found = parsed.success ? await findTranslationImport(tx, language, parsed.data) : undefined
  if (!found) throw new Response(null, { status: 404 })
  return found
}

/** What a file of translations changes, text by text, and what is wrong with its other rows. */
export async function findFileView(tx: Tx, language: DeskLanguage, id: string | undefined) {
  const file = await requireFile(tx, language, id)
  const { texts } = await findLanguageState(tx, language)
  const changes = texts.flatMap(({ text, translation }) => {
    const pair = file.texts[text.key]
    if (!pair || (text.group === groups.own && pair[0] !== text.english)) return []
    const { key, group, place, english } = text
    return [{ key, place: `${group}: ${place}`, english, before: translation?.[1], after: pair[1] }]
  })
  return {
    code: language,
    name: languageName(language),
    direction: languageFacts[language].direction,
    file: file.file_name,
    applied:
      file.applied_at && `${momentInWords(file.applied_at)}, by ${file.applier ?? 'somebody who has left'}`,
    problems: file.problems,
    changes,
    /** How many texts of drafts have gone, or have other English, since the file was brought in. */
    late: Object.keys(file.texts).filter(
      (key) => isOfDraft(key) && !changes.some((change) => change.key === key),
    ).length,
  }
}

export type FileView = Awaited<ReturnType<typeof findFileView>>
