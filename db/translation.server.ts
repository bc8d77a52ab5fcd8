import { v7 as newId } from 'uuid'
import type { SurveyDefinition } from '../surveys/definition'
import type { Language } from '../surveys/language'
import { mapSurvey } from '../surveys/translations/map-texts'
import type { OwnWords, Translations } from '../surveys/translations/translation'
import type { Tx } from './client.server'
import type { Organisation } from './organisation.server'
import type { TranslationProblem } from './schema'

type Actor = { organisation_id: string; id: string }

/** A file of translations, with the names of who uploaded it and took it on. */
export type TranslationImport = {
  id: string
  language: string
  file_name: string
  texts: Translations
  problems: TranslationProblem[]
  uploaded_at: Date
  uploader: string | null
  applied_at: Date | null
  applier: string | null
}

/** Keeps a file of translations; it changes nothing yet. Gives its id. */
export async function insertTranslations(
  tx: Tx,
  actor: Actor,
  file: { language: Language; name: string; texts: Translations; problems: TranslationProblem[] },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('translation_import')
    .values({
      organisation_id: actor.organisation_id,
      id,
      language: file.language,
      file_name: file.name,
      texts: JSON.stringify(file.texts),
      problems: JSON.stringify(file.problems),
      uploaded_by: actor.id,
    })
    .execute()
  return id
}

/** The files brought in for a language, the newest first. */
export function listTranslationImports(tx: Tx, language: Language): Promise<TranslationImport[]> {
  return named(tx).where('t.language', '=', language).orderBy('t.uploaded_at', 'desc').execute()
}

/** The file of this language with this id. */
export function findTranslationImport(
  tx: Tx,
  language: Language,
  id: string,
): Promise<TranslationImport | undefined> {
  return named(tx).where('t.language', '=', language).where('t.id', '=', id).executeTakeFirst()
}

function named(tx: Tx) {
  return tx
    .selectFrom('translation_import as t')
    .leftJoin('account as uploader', 'uploader.id', 't.uploaded_by')
    .leftJoin('account as applier', 'applier.id', 't.applied_by')
    .select(['t.id', 't.language', 't.file_name', 't.texts', 't.problems', 't.uploaded_at', 't.applied_at'])
    .select(['uploader.name as uploader', 'applier.name as applier'])
}

/** From now on the file's texts stand in place of ours. False when it was taken on before. */
export async function applyTranslations(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const row = await tx
    .updateTable('translation_import')
    .set({ applied_at: new Date(), applied_by: actor.id })
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The landlord's own texts of a language, each beside the English it was translated from: of those brought in for a key,
 *  the last. */
export async function findOwnTexts(tx: Tx, language: Language): Promise<Translations> {
  const rows = await tx
    .selectFrom('translation_import')
    .select('texts')
    .where('language', '=', language)
    .where('applied_at', 'is not', null)
    .orderBy('applied_at')
    .orderBy('id')
    .execute()
  return Object.assign({}, ...rows.map(({ texts }) => texts))
}

/** The survey with the landlord's own translations in place of ours, where they are of the English that it has. */
export async function withOwnTranslations(tx: Tx, definition: SurveyDefinition): Promise<SurveyDefinition> {
  const own = new Map<Language, Translations>()
  for (const language of definition.languages) {
    const texts = await findOwnTexts(tx, language)
    if (Object.keys(texts).length > 0) own.set(language, texts)
  }
  if (own.size === 0) return definition
  return mapSurvey(definition, (key, text) => {
    const found = [...own].flatMap(([language, texts]) => {
      const pair = texts[key]
      return pair && pair[0] === text.en ? [[language, pair[1]]] : []
    })
    return { ...text, ...Object.fromEntries(found) }
  })
}

/** The landlord's own words in a language; undefined where it has none. One set of words is one object for as long as no
 *  other file is taken on, so that what is made of it can be kept. */
export async function findOwnWords(
  tx: Tx,
  { organisation_id, wording }: Pick<Organisation, 'organisation_id' | 'wording'>,
  language: Language,
): Promise<OwnWords | undefined> {
  if (wording.latest === null) return undefined
  const key = `${organisation_id}/${wording.latest}/${language}`
  const before = kept.get(key)
  if (before) return before
  const texts = Object.entries(await findOwnTexts(tx, language))
  const words = Object.fromEntries(texts.map(([name, [, translation]]) => [name, translation]))
  if (kept.size >= keptSets) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, words)
  return words
}

const kept = new Map<string, OwnWords>()
const keptSets = 100
