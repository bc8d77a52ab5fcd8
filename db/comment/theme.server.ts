import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../client.server'
import { inRegion, withRegions } from './regions.server'

/** SQL: whether a comment is said to speak of the theme; all comments without one. */
export const ofTheme = (theme: string | undefined): RawBuilder<boolean> =>
  theme === undefined ? sql<boolean>`true` : sql<boolean>`comment.theme = ${theme}`

/** The ids of the themes that comments of a wave are said to speak of, whatever list they are in: for the screener only. */
export function listThemesOfWave(tx: Tx, waveId: string): Promise<string[]> {
  return listThemes(tx, waveId, sql`response.wave_id = ${waveId}`)
}

/** The ids of the themes that the comments which anybody may read are said to speak of: none that only comments of regions
 *  of fewer than 30 responses have. */
export function listThemesRead(tx: Tx): Promise<string[]> {
  return listThemes(tx, undefined, sql`comment.state = 'released' and region.has_enough`)
}

async function listThemes(tx: Tx, waveId: string | undefined, where: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ theme: string }>`
    ${withRegions(waveId)}
    select distinct comment.theme from ${inRegion} where comment.theme is not null and ${where}`.execute(tx)
  return rows.map(({ theme }) => theme)
}
