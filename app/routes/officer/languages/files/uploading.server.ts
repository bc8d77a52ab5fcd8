import type { Account } from '../../../../../db/account.server'
import { type Db, inOrganisation } from '../../../../../db/client.server'
import { insertTranslations } from '../../../../../db/translation.server'
import type { Problem } from '../../../../components/problem'
import { readFile } from '../../../../import/read-file.server'
import type { DeskLanguage } from '../desk-language'
import { findLanguageState } from '../state.server'
import { readTranslations } from './read-translations'

/** What became of a file sent: kept under this id, or what is wrong with it. */
type Kept = { ok: true; id: string } | { ok: false; problems: Problem[] }

/** Reads a file of translations that was sent, and keeps what it would change and what is wrong with it. */
export async function keepTranslations(
  db: Db,
  account: Account,
  { language, form }: { language: DeskLanguage; form: FormData },
): Promise<Kept> {
  const file = form.get('file')
  if (!(file instanceof Blob) || file.size === 0) return refuse('Choose a file')
  const read = await readFile(new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return refuse(read.message)
  return inOrganisation(db, account.organisation_id, async (tx): Promise<Kept> => {
    const { texts } = await findLanguageState(tx, language)
    const known = new Map(
      texts.map(
        ({ text, translation }) =>
          [text.key, { english: text.english, translation, closed: text.closed }] as const,
      ),
    )
    const found = readTranslations(read.table, { language, texts: known })
    if (!found.ok) return refuse(found.message)
    const id = await insertTranslations(tx, account, {
      language,
      name: nameOf(file),
      texts: found.texts,
      problems: found.problems,
    })
    return { ok: true, id }
  })
}

const refuse = (message: string): Kept => ({ ok: false, problems: [{ field: 'file', message }] })

function nameOf(file: Blob): string {
  const name = 'name' in file && typeof file.name === 'string' ? file.name : ''
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return (
    last
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .trim()
      .slice(0, 200) || 'file'
  )
}
