import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Tx } from '../../../../db/client.server'
import { listWaveLanguages } from '../../../../db/language.server'
import { getOrganisation } from '../../../../db/organisation.server'
import { findLatestReading, listReadWaves } from '../../../../db/reading/reading.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { type MethodLine, methodOf } from '../../../export/method'
import type { ViewFile } from '../../../export/view-file'
import { isView, type ViewName } from '../../../export/view-names'
import { originOf } from '../../../http/origin'
import { loadWaveView } from '../../../http/wave-view.server'
import { findCompareFile } from '../compare/compare-file.server'
import { findDriversFile } from '../drivers/drivers-file.server'
import { findFindingsFile } from '../findings/findings-file.server'
import { findHeadlinesFile } from '../overview/headlines-file.server'
import { findReasonsFile } from '../reasons/reasons-file.server'
import { findCompletenessFile, findRespondentsFile } from '../respondents/respondents-file.server'
import { findTrendFile } from '../trend/trend-file.server'
import { findBreakdownFile } from './breakdown-file.server'
import { findGapsFile } from './gaps-file.server'

type FindFile = (tx: Tx, wave: Wave, search: URLSearchParams) => Promise<ViewFile | undefined>

/** Every view of a wave that can be taken away as a file, by what its file is called, with the page that shows it. */
const views = {
  breakdown: { find: findBreakdownFile, page: '/breakdown' },
  compare: { find: findCompareFile, page: '/compare' },
  completeness: { find: findCompletenessFile, page: '/respondents' },
  drivers: { find: findDriversFile, page: '/drivers' },
  findings: { find: findFindingsFile, page: '/findings' },
  gaps: { find: findGapsFile, page: '/breakdown' },
  headlines: { find: findHeadlinesFile, page: '' },
  reasons: { find: findReasonsFile, page: '/reasons' },
  respondents: { find: findRespondentsFile, page: '/respondents' },
  trend: { find: findTrendFile, page: '/trend' },
} satisfies Record<ViewName, { find: FindFile; page: string }>

/** A view with how its figures were made; undefined where it shows nothing. `origin`: where its page is. */
export async function findViewFile(
  tx: Tx,
  wave: Wave,
  { name, search, origin }: { name: ViewName; search: URLSearchParams; origin: string },
): Promise<(ViewFile & { method: MethodLine[] }) | undefined> {
  const view: { find: FindFile; page: string } = views[name]
  const file = await view.find(tx, wave, search)
  const reading = await findLatestReading(tx, wave.id)
  if (!file || !reading) return undefined
  const { of, measures, more, waves } = file
  const query = search.size > 0 ? `?${search}` : ''
  const address = `${origin}/officer/waves/${wave.id}${view.page}${query}`
  const [organisation, definition] = [await getOrganisation(tx), await getDefinition(tx, wave)]
  const languages = await listWaveLanguages(tx, wave, definition)
  const made = { organisation, wave, definition, reading, measures, languages, of, address }
  const several = waves && { waves: await findWaves(tx, wave, waves) }
  return { ...file, method: methodOf({ ...made, ...several }, more) }
}

/** The waves of a file's rows, each with the reading that they are of. */
async function findWaves(tx: Tx, { survey_id }: Wave, ids: readonly string[]) {
  const read = (await listReadWaves(tx, survey_id)).filter(({ wave }) => ids.includes(wave.id))
  const found: ((typeof read)[number] & { definition: SurveyDefinition })[] = []
  for (const one of read) found.push({ ...one, definition: await getDefinition(tx, one.wave) })
  return found
}

/** The view that a file's address asks for: /officer/waves/…/compare.csv. */
export function loadViewFile(args: LoaderFunctionArgs) {
  const { request, context } = args
  const [, name = ''] = /\/(\w+)\.\w+$/.exec(new URL(request.url).pathname) ?? []
  const origin = originOf(request, context.settings)
  return loadWaveView(args, async (tx, wave, search) =>
    isView(name) ? findViewFile(tx, wave, { name, search, origin }) : undefined,
  )
}
