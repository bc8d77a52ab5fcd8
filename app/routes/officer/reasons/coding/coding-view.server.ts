import { z } from 'zod'
import type { Account } from '../../../../../db/account.server'
import type { Tx } from '../../../../../db/client.server'
import { listReasons } from '../../../../../db/reason/codebook.server'
import { countCoding, findToCode } from '../../../../../db/reason/coding.server'
import { getDefinition } from '../../../../../db/survey.server'
import type { Wave } from '../../../../../db/wave.server'
import { questionsOf } from '../../../../../surveys/definition'
import { aboutWave } from '../../about-wave.server'

const Id = z.uuid().optional().catch(undefined)

/** What of an address says which comment is coded. */
export const readCodingPlace = (search: URLSearchParams) => ({
  isCheck: search.get('check') === '1',
  ...z.object({ comment: Id, after: Id, done: Id }).parse(Object.fromEntries(search)),
})

/** The comment that the address asks for, or the next, with the codebook and how many wait. */
export async function findCodingView(tx: Tx, wave: Wave, account: Account, search: URLSearchParams) {
  const { isCheck, comment: id, after, done } = readCodingPlace(search)
  const queue = { waveId: wave.id, accountId: account.id, isCheck }
  const definition = await getDefinition(tx, wave)
  const found = await findToCode(tx, { ...queue, id, after })
  const asked = questionsOf(definition).find(({ key }) => key === found?.question_key)
  const reasons = (await listReasons(tx)).filter(({ key, isUsed }) => isUsed || found?.mine?.includes(key))
  return {
    wave: aboutWave(wave, definition),
    isCheck,
    done,
    counts: await countCoding(tx, queue),
    reasons: reasons.map((reason, at) => ({ ...reason, number: at + 1 })),
    comment: found && { ...found, question: asked?.text.en ?? found.question_key },
  }
}

export type CodingView = Awaited<ReturnType<typeof findCodingView>>
