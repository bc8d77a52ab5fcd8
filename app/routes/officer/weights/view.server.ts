import type { Tx } from '../../../../db/client.server'
import { countRegister, type RegisterFigures } from '../../../../db/population.server'
import { findLatestReading, nextReading, type Reading } from '../../../../db/reading/reading.server'
import { listReadSettings } from '../../../../db/reading/weights.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import {
  findWeighting,
  isReadAsAsked,
  listMarginOffers,
  tellWeights,
  type Weighting,
} from '../../../../db/weighting.server'
import { areSameSettings, mostSettings } from '../../../../surveys/weighting/limit'
import {
  type Margin,
  type MarginOffer,
  usualCap,
  type WeightingSettings,
} from '../../../../surveys/weighting/margin'
import { momentInWords } from '../../../locales/day'
import { grouped } from '../../../locales/number'
import { aboutWave } from '../about-wave.server'
import { findPopulationTables } from '../respondents/respondents-view.server'
import { differencesOf, suggestionOf } from './differences'
import { byField, chosenField, type TypedWeights, typedOf, typedWeights } from './fields'
import { headlinesMoved } from './headlines.server'
import { displayReport } from './report'

const nothingChosen = {
  field: byField,
  message: 'Choose at least one thing to weight by, or leave the wave as it is',
}

/** What the page of a wave's weights shows: what was asked for, what can be chosen, and the form's first values. In the
 *  address, `by` names what to weight by, `chosen` says that somebody chose (were it nothing), and `from=register` fills
 *  in what the register knows, whatever was asked for before. */
export async function findWeightsView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const offers = await listMarginOffers(tx, wave)
  const weighting = await findWeighting(tx, wave.id)
  const reading = await findLatestReading(tx, wave.id)
  const used = await listReadSettings(tx, wave.id)
  const asked = typedWeights(search).by.filter((key) => offers.some((offer) => offer.key === key))
  const isNothingChosen = search.has(chosenField) && asked.length === 0
  const first = isNothingChosen ? [] : (weighting?.settings.margins.map(({ key }) => key) ?? [])
  const by = asked.length > 0 ? asked : first
  const chosen = by.flatMap((key) => offers.find((offer) => offer.key === key) ?? [])
  const register = await countRegister(tx, chosen)
  const isFromRegister = search.get('from') === 'register'
  const differences = differencesOf(await findPopulationTables(tx, wave))
  const definition = await getDefinition(tx, wave)
  const about = weighting && (await aboutWeighting(tx, wave, { weighting, reading }))
  const isMoved = reading !== undefined && about?.isApplied && about.isInResults
  return {
    wave: aboutWave(wave, definition),
    canPreview: wave.state === 'closed' || reading !== undefined,
    finalReading: reading?.is_final ? momentInWords(reading.taken_at) : undefined,
    nextReadingAt: grouped(nextReading(reading).responses),
    weighting: about,
    headlines: isMoved ? await headlinesMoved(tx, wave, { reading, definition }) : [],
    suggestion: weighting || isNothingChosen ? undefined : suggestionOf(differences),
    problems: isNothingChosen ? [nothingChosen] : [],
    used: used.map((settings) => ({
      words: settingsInWords(settings, offers),
      typed: typedOf(settings, offers),
    })),
    left: Math.max(0, mostSettings - used.length),
    offers: offers.map(({ key, name, source, categories }) => ({
      key,
      name,
      unit: source.kind === 'strand' ? 'tenants' : 'homes',
      categories: categories.map((category) => category.name),
      difference: differences.find((one) => one.key === key)?.words,
      known: shareKnown(register[chosen.findIndex((one) => one.key === key)]),
    })),
    typed: firstValues({ chosen, register, weighting: isFromRegister ? undefined : weighting, offers }),
  }
}

export type WeightsView = Awaited<ReturnType<typeof findWeightsView>>
export type Offered = WeightsView['offers'][number]

/** What was asked for, whether the results have it, and what it does once the answers are weighed by it. */
async function aboutWeighting(
  tx: Tx,
  wave: Wave,
  { weighting, reading }: { weighting: Weighting; reading: Reading | undefined },
) {
  const { is_applied, problems, weighed, changed_at, changed_by_name, settings } = weighting
  const isWeighed = areSameSettings(weighed, settings)
  const told = isWeighed && reading ? await tellWeights(tx, wave, reading, settings) : undefined
  return {
    isApplied: is_applied,
    isInResults: isReadAsAsked(weighting, reading ?? { settings: null, weighting: null }),
    isWaiting: is_applied && !isWeighed && !problems,
    report: told?.ok ? displayReport(told.report, settings.cap) : undefined,
    isUntold: told?.ok === false,
    problems: (problems ?? []).map(({ message }) => message),
    changed: `on ${momentInWords(changed_at)}${changed_by_name ? ` by ${changed_by_name}` : ''}`,
  }
}

/** Sex (Female 50%, Male 50%), at most 3 times the average. */
function settingsInWords({ margins, cap }: WeightingSettings, offers: readonly MarginOffer[]): string {
  const inWords = margins.map(({ key, unit, figures }) => {
    const offer = offers.find((one) => one.key === key)
    const groups = (offer?.categories ?? []).flatMap((category) => {
      const figure = figures[category.key]
      if (figure === undefined) return []
      return [`${category.name} ${unit === 'shares' ? `${figure}%` : grouped(figure)}`]
    })
    return `${offer?.name ?? key} (${groups.join(', ')})`
  })
  return `${inWords.join('; ')}, at most ${cap} times the average`
}

/** Of what share of tenants or homes the register knows this, in whole per cent; undefined where it knows nothing. */
function shareKnown(register: RegisterFigures | undefined): number | undefined {
  return register && register.known > 0 ? Math.max(1, Math.round(100 * register.known)) : undefined
}

/** What was asked for last, and from the register what was not. */
function firstValues({
  chosen,
  register,
  weighting,
  offers,
}: {
  chosen: readonly MarginOffer[]
  register: readonly RegisterFigures[]
  weighting: Weighting | undefined
  offers: readonly MarginOffer[]
}): TypedWeights {
  const margins = chosen.map(({ key }, place): Margin => {
    const before = weighting?.settings.margins.find((margin) => margin.key === key)
    return before ?? { key, unit: 'counts', figures: register[place]?.figures ?? {} }
  })
  return typedOf({ margins, cap: weighting?.settings.cap ?? usualCap }, offers)
}
