import type { Tx } from '../../../db/client.server'
import { countRegister, type RegisterFigures } from '../../../db/population.server'
import { findLatestReading } from '../../../db/reading/reading.server'
import { getDefinition } from '../../../db/survey.server'
import type { Wave } from '../../../db/wave.server'
import { findWeighting, listMarginOffers, type Weighting } from '../../../db/weighting.server'
import { type Margin, type MarginOffer, usualCap } from '../../../surveys/weighting/margin'
import { momentInWords } from '../../locales/day'
import { aboutWave } from './wave-results.server'
import { type TypedWeights, typedOf, typedWeights } from './weights-fields'
import { displayReport } from './weights-report'

/** What the page of a wave's weights shows: what was asked for, what can be chosen, and the form's first values. In the
 *  address, `by` names what to weight by, and `from=register` fills in what the register knows, whatever was asked for
 *  before. */
export async function findWeightsView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const offers = await listMarginOffers(tx, wave)
  const weighting = await findWeighting(tx, wave.id)
  const reading = await findLatestReading(tx, wave.id)
  const asked = typedWeights(search).by.filter((key) => offers.some((offer) => offer.key === key))
  const by = asked.length > 0 ? asked : (weighting?.settings.margins.map(({ key }) => key) ?? [])
  const chosen = by.flatMap((key) => offers.find((offer) => offer.key === key) ?? [])
  const register = await countRegister(tx, chosen)
  const isFromRegister = search.get('from') === 'register'
  return {
    wave: aboutWave(wave, await getDefinition(tx, wave)),
    canPreview: wave.state === 'closed' || reading !== undefined,
    finalReading: reading?.is_final ? momentInWords(reading.taken_at) : undefined,
    weighting: weighting && aboutWeighting(weighting),
    offers: offers.map(({ key, name, source, categories }) => ({
      key,
      name,
      unit: source.kind === 'strand' ? 'tenants' : 'homes',
      categories: categories.map((category) => category.name),
      known: shareKnown(register[chosen.findIndex((one) => one.key === key)]),
    })),
    typed: firstValues({ chosen, register, weighting: isFromRegister ? undefined : weighting, offers }),
  }
}

export type WeightsView = Awaited<ReturnType<typeof findWeightsView>>
export type Offered = WeightsView['offers'][number]

function aboutWeighting({ is_applied, report, problems, changed_at, changed_by_name, settings }: Weighting) {
  return {
    isApplied: is_applied,
    report: report ? displayReport(report, settings.cap) : undefined,
    isUntold: report !== null && !report.isTold,
    problems: (problems ?? []).map(({ message }) => message),
    changed: `on ${momentInWords(changed_at)}${changed_by_name ? ` by ${changed_by_name}` : ''}`,
  }
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
