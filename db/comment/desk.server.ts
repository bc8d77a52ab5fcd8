import { type RawBuilder, sql } from 'kysely'
import { harmLanguages, harmPattern } from '../../surveys/comments/harm'
import type { Tx } from '../client.server'
import { inRegion, withRegions } from './regions.server'
import { ofTheme } from './theme.server'

export type CommentState = 'waiting' | 'released' | 'held'

/** The lists of the desk: by state, with those that wait for a translation, and those released from a region too small
 *  to be shown, in lists of their own. */
export const commentLists = ['waiting', 'translation', 'released', 'too-few', 'held'] as const
export type CommentListName = (typeof commentLists)[number]

/** A comment as its screener sees it: never with a strand, never with an area below the region. `region` is null where
 *  too few of it answered. */
export type DeskComment = {
  id: string
  version: number
  question_key: string
  language: string
  text: string
  translation: string | null
  released_text: string | null
  state: CommentState
  list: CommentListName
  service: string | null
  theme: string | null
  held_because: string | null
  region: string | null
  translator: string | null
  translated_on: string | null
}

/** A region of a wave, with its code, its name and how many comments of a list it has. */
export type CommentRegion = { code: string; name: string; comments: number }

/** The comments asked for: of one list and, where they are given, of one region and said to speak of one
 *  theme of a framework. */
type Listed = {
  list: CommentListName
  regionCode?: string | undefined
  theme?: string | undefined
}

type Listing = Listed & { page: number; size: number }

/** The comments of a wave in one list, a page of `size` (from 1). What waits begins with what may tell of harm, then
 *  with what could not be looked at for it, then with the oldest by its day; every other order tells nothing of when a comment came. */
export async function listComments(tx: Tx, waveId: string, listing: Listing): Promise<DeskComment[]> {
  const { list, page, size } = listing
  const isWaiting = list === 'waiting' || list === 'translation'
  const order = isWaiting
    ? sql`${mayTellOfHarm} desc, ${isNotLookedAt} desc, response.received_on, comment.id`
    : sql`comment.id`
  const { rows } = await sql<DeskComment>`
    ${withRegions(waveId)}
    select ${columns}
    from ${inRegion} left join account on account.id = comment.translated_by
    where ${isListed(waveId, listing)}
    order by ${order}
    limit ${size} offset ${(page - 1) * size}`.execute(tx)
  return rows
}

/** How many comments `listComments` has on all its pages. */
export async function countListed(tx: Tx, waveId: string, listed: Listed): Promise<number> {
  const { rows } = await sql<{ comments: number }>`
    ${withRegions(waveId)}
    select count(*)::int as comments from ${inRegion} where ${isListed(waveId, listed)}`.execute(tx)
  return rows[0]?.comments ?? 0
}

function isListed(waveId: string, { list, regionCode, theme }: Listed): RawBuilder<boolean> {
  return sql<boolean>`response.wave_id = ${waveId} and ${listOf} = ${list}
    and (${regionCode ?? null}::text is null or (region.code = ${regionCode ?? null} and region.has_enough))
    and ${ofTheme(theme)}`
}

/** One comment of the wave, whatever its state; undefined where there is none: for the screener only. */
export async function findComment(tx: Tx, waveId: string, id: string): Promise<DeskComment | undefined> {
  const { rows } = await sql<DeskComment>`
    ${withRegions(waveId)}
    select ${columns}
    from ${inRegion} left join account on account.id = comment.translated_by
    where response.wave_id = ${waveId} and comment.id = ${id}`.execute(tx)
  return rows[0]
}

/** The regions whose comments may be shown as theirs, with the comments of the list, and of the theme where one is given, that each has. */
export async function listCommentRegions(
  tx: Tx,
  waveId: string,
  listed: Omit<Listed, 'regionCode'>,
): Promise<CommentRegion[]> {
  const { rows } = await sql<CommentRegion>`
    ${withRegions(waveId)},
    spoken as (
      select region.code from ${inRegion} where ${isListed(waveId, listed)}
    )
    select code, name, (select count(*)::int from spoken where spoken.code = region.code) as comments
    from region where has_enough order by first`.execute(tx)
  return rows
}

/** How many comments of a wave are in each list, of the theme only where one is given; how many of all those waiting
 *  may tell of harm, and how many could not be looked at for it. */
export async function countComments(
  tx: Tx,
  waveId: string,
  theme?: string,
): Promise<{ lists: Record<CommentListName, number>; mayTellOfHarm: number; notLookedAt: number }> {
  const { rows } = await sql<{ list: CommentListName; comments: number; harm: number; unread: number }>`
    ${withRegions(waveId)}
    select ${listOf} as list, count(*) filter (where ${ofTheme(theme)})::int as comments,
      count(*) filter (where comment.state = 'waiting' and ${mayTellOfHarm})::int as harm,
      count(*) filter (where ${isNotLookedAt} and not ${mayTellOfHarm})::int as unread
    from ${inRegion}
    where response.wave_id = ${waveId}
    group by 1`.execute(tx)
  const none = Object.fromEntries(commentLists.map((list) => [list, 0]))
  const counted = Object.fromEntries(rows.map(({ list, comments }) => [list, comments]))
  return {
    lists: { ...none, ...counted } as Record<CommentListName, number>,
    mayTellOfHarm: rows.reduce((sum, { harm }) => sum + harm, 0),
    notLookedAt: rows.reduce((sum, { unread }) => sum + unread, 0),
  }
}

/** The list a comment is in, where `region` is its response's. */
const listOf = sql`case
  when comment.state = 'released' and not region.has_enough then 'too-few'
  when comment.state = 'waiting' and comment.language <> 'en' and comment.translation is null then 'translation'
  else comment.state end`

const mayTellOfHarm = sql`(concat(comment.text, ' ', comment.translation) ~* ${sql.lit(harmPattern)})`

/** Waits in a language whose words of harm are not known, and nobody has written it in English yet. */
const isNotLookedAt = sql`(comment.state = 'waiting' and comment.translation is null
  and comment.language not in (${sql.join(harmLanguages.map((language) => sql.lit(language)))}))`

const columns = sql`comment.id, comment.version, question_key, comment.language, text, translation, released_text,
  comment.state, ${listOf} as list, service, theme, held_because, translated_on, account.name as translator,
  case when region.has_enough then region.name end as region`
