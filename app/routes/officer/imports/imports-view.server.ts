import type { Tx } from '../../../../db/client.server'
import { daysKept, listImports, type NamedImport } from '../../../../db/importing/file.server'
import { takesFilesOnly, whatKeeps } from '../../../../db/past-wave.server'
import { getDefinition } from '../../../../db/survey.server'
import { hasResponses, type Wave } from '../../../../db/wave.server'
import { fileLimits } from '../../../import/table'
import { momentInWords } from '../../../locales/day'
import { grouped } from '../../../locales/number'
import { aboutWave } from '../about-wave.server'
import { findPastStory, refusals } from '../past-wave/record.server'
import { importHref } from './href'

/** What the page of a wave's imports shows. */
export async function findImportsView(tx: Tx, wave: Wave) {
  const imports = await listImports(tx, wave.id)
  const { megabytes, rows } = fileLimits
  const takesFiles = takesFilesOnly(wave)
  const kept = takesFiles ? await whatKeeps(tx, wave.id) : undefined
  return {
    wave: aboutWave(wave, await getDefinition(tx, wave)),
    takesFiles,
    hasResponses: await hasResponses(tx, wave.id),
    kept: kept && refusals[kept],
    story: wave.answered_by === 'files' ? await findPastStory(tx, wave.id) : [],
    limits: { megabytes, rows: grouped(rows), days: daysKept },
    imports: imports.map((one) => ({
      id: one.id,
      href: importHref(wave.id, one.id),
      fileName: one.file_name,
      rows: grouped(one.rows),
      state: one.state,
      story: storyOf(one),
    })),
  }
}

export type ImportsView = Awaited<ReturnType<typeof findImportsView>>

/** What happened to an import, in order, a sentence each. */
export function storyOf(one: NamedImport): string[] {
  const story = [`Uploaded on ${momentInWords(one.uploaded_at)}${by(one.uploader)}.`]
  if (one.imported_at) {
    const { responses, duplicates, refused } = one
    const left = [
      duplicates ? `${grouped(duplicates)} were there already` : '',
      refused ? `${grouped(refused)} rows were left out` : '',
    ].filter(Boolean)
    const more = left.length > 0 ? `; ${left.join(', and ')}` : ''
    story.push(
      `Imported on ${momentInWords(one.imported_at)}${by(one.importer)}: ${counted(responses ?? 0)}${more}.`,
    )
  }
  if (one.undone_at) {
    const taken = counted(one.taken_back ?? 0)
    story.push(`Undone on ${momentInWords(one.undone_at)}${by(one.undoer)}: ${taken} taken away.`)
  }
  if (one.state === 'discarded') story.push('Not imported: its rows were thrown away.')
  return story
}

const by = (name: string | null): string => (name ? ` by ${name}` : '')

export const counted = (responses: number): string =>
  `${grouped(responses)} ${responses === 1 ? 'response' : 'responses'}`
