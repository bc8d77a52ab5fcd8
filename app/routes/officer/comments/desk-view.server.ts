import type { Tx } from '../../../../db/client.server'
import {
  countComments,
  countListed,
  findComment,
  listCommentRegions,
  listComments,
} from '../../../../db/comment/desk.server'
import { countUntold, findDuty } from '../../../../db/comment/safeguarding.server'
import { listScreenings } from '../../../../db/comment/screen.server'
import { listThemesOfWave } from '../../../../db/comment/theme.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { themesOffered } from '../../../../surveys/comments/themes'
import { aboutWave } from '../about-wave.server'
import { aboutComment } from './about-comment'
import { readCommentChoice } from './desk-href'
import { actInWords } from './history'
import { themeChoices } from './theme-choices'

const size = 20

/** The comments that the address asks for, with the ways to the others. */
export async function findDeskView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  const { done, ...chosen } = readCommentChoice(search)
  const themes = await listThemesOfWave(tx, wave.id)
  const theme = themes.find((id) => id === chosen.theme)
  const { lists: counts, mayTellOfHarm, notLookedAt } = await countComments(tx, wave.id, theme)
  const regions = await listCommentRegions(tx, wave.id, { list: chosen.show, theme })
  const region = regions.find(({ code }) => code === chosen.region)
  const listed = { list: chosen.show, regionCode: region?.code, theme }
  const pages = Math.max(1, Math.ceil((await countListed(tx, wave.id, listed)) / size))
  // Screening the last comment of the last page leads to the page before it.
  const page = Math.min(chosen.page, pages)
  const found = await listComments(tx, wave.id, { ...listed, page, size })
  return {
    wave: aboutWave(wave, definition),
    chosen: { ...chosen, page, region: region?.code, theme },
    themes: themeChoices(themes),
    offered: themesOffered(definition),
    counts,
    regions,
    pages,
    mayTellOfHarm,
    notLookedAt,
    hasDuty: (await findDuty(tx)) !== undefined,
    untold: await countUntold(tx),
    last: done === undefined ? undefined : await findLast(tx, wave, done),
    comments: found.map((comment) => aboutComment(comment, definition)),
  }
}

/** What was done last with the comment just screened. */
async function findLast(tx: Tx, wave: Wave, id: string) {
  if (!(await findComment(tx, wave.id, id))) return undefined
  const [act] = await listScreenings(tx, id)
  return act && { id, text: actInWords(act.act) }
}
