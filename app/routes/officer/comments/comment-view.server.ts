import { z } from 'zod'
import type { Tx } from '../../../../db/client.server'
import { type DeskComment, findComment } from '../../../../db/comment/desk.server'
import { findDuty } from '../../../../db/comment/safeguarding.server'
import { listScreenings } from '../../../../db/comment/screen.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { themesOffered } from '../../../../surveys/comments/themes'
import { aboutWave } from '../about-wave.server'
import { findReferrals } from '../safeguarding/referrals.server'
import { aboutComment } from './about-comment'
import { commentsHref, readCommentChoice } from './desk-href'

/** Where one came from: the list that the address of a comment names in `back`. */
export function backOf(waveId: string, search: URLSearchParams, done?: string): string {
  const chosen = readCommentChoice(new URLSearchParams(search.get('back') ?? ''))
  return commentsHref(waveId, { ...chosen, done })
}

type Asked = { wave: Wave; comment: DeskComment; url: URL; origin: string; hasMail: boolean }

/** One comment with all that was done with it, and to whom it can be passed on; `origin` begins its full address, `hasMail`
 *  says whether they are sent an e-mail. */
export async function findCommentView(tx: Tx, { wave, comment, url, origin, hasMail }: Asked) {
  const definition = await getDefinition(tx, wave)
  const duty = await findDuty(tx)
  return {
    wave: aboutWave(wave, definition),
    comment: aboutComment(comment, definition),
    offered: themesOffered(definition),
    search: url.search,
    back: backOf(wave.id, url.searchParams),
    history: await listScreenings(tx, comment.id),
    duty: duty && { name: duty.name, email: duty.email },
    hasMail,
    referrals: await findReferrals(tx, { origin, hasMail }, comment.id),
  }
}

export type CommentView = Awaited<ReturnType<typeof findCommentView>>

/** The comment of the wave whose id stands in the address, or the answer that there is none. */
export async function requireComment(tx: Tx, wave: Wave, id: string | undefined): Promise<DeskComment> {
  const parsed = z.uuid().safeParse(id)
  const comment = parsed.success ? await findComment(tx, wave.id, parsed.data) : undefined
  if (!comment) throw new Response(null, { status: 404 })
  return comment
}
