import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Db } from '../../db/client.server'
import { importResponses } from '../../db/import.server'
import type { Wave } from '../../db/wave.server'
import {
  type ImportedResponse,
  type ImportRules,
  readImportedResponse,
} from '../../surveys/imported-response'
import type { RecordProblem } from '../../surveys/record'
import type { ImportResult } from './api-shapes'
import type { RecordLine } from './record-lines.server'

/** Responses stored in one transaction. */
const batchSize = 2_000
const mostProblems = 1_000

/** The wave closed while its file was arriving; the lines accepted before that are kept. */
export class WaveClosed extends Error {
  override name = 'WaveClosed'
  readonly accepted: number

  constructor(accepted: number) {
    super('the wave closed while its file was arriving')
    this.accepted = accepted
  }
}

/** Reads lines and stores what can be stored, a batch at a time, the next being read while one is stored. */
export async function importLines(
  db: Db,
  { wave, rules, lines }: { wave: Wave; rules: ImportRules; lines: AsyncIterable<RecordLine[]> },
): Promise<ImportResult> {
  const result: ImportResult = { accepted: 0, duplicates: 0, rejected: 0, problems: [], problems_left_out: 0 }
  let storing: Promise<void> = Promise.resolve()
  let batch: ImportedResponse[] = []
  const flush = async () => {
    const full = batch
    batch = []
    await storing
    storing = store(db, wave, full, result)
    // Whoever awaits `storing` next sees its failure; until then it is not an unhandled one.
    storing.catch(() => {})
  }
  for await (const some of lines) {
    for (const line of some) {
      const read =
        'problems' in line ? { ok: false as const, ...line } : readImportedResponse(rules, line.record)
      if (read.ok) batch.push(read.response)
      else reject(result, line.line, read.problems)
      if (batch.length >= batchSize) await flush()
    }
    // Lets the database's answers in: otherwise what is stored meanwhile would wait for what is read.
    await nextTurn()
  }
  await flush()
  await storing
  return result
}

async function store(db: Db, wave: Wave, batch: ImportedResponse[], result: ImportResult): Promise<void> {
  if (batch.length === 0) return
  const accepted = await importResponses(db, wave, batch)
  if (accepted === undefined) throw new WaveClosed(result.accepted)
  result.accepted += accepted
  result.duplicates += batch.length - accepted
}

function reject(result: ImportResult, line: number, problems: RecordProblem[]) {
  result.rejected += 1
  for (const problem of problems) {
    if (result.problems.length < mostProblems) result.problems.push({ line, ...problem })
    else result.problems_left_out += 1
  }
}
