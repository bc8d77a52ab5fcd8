import { type RawBuilder, type Selectable, sql } from 'kysely'
import { strandKeys } from '../surveys/strand'
import { checkSettings, type WeightingProblem } from '../surveys/weighting/check'
import { areSameSettings, checkLimit } from '../surveys/weighting/limit'
import { type MarginOffer, marginOffers, type WeightingSettings } from '../surveys/weighting/margin'
import { type AnswerClass, type FilledMargin, fillMargins } from '../surveys/weighting/sample'
import { fillShown, type MarginCounts } from '../surveys/weighting/shown'
import { tellReport } from '../surveys/weighting/told'
import { type WeightingReport, weigh, weightUnit } from '../surveys/weighting/weigh'
import type { WeightedBy } from '../surveys/weighting/weighted-by'
import { rewriteWeights } from './breakdown/reweight.server'
import type { Db, Tx } from './client.server'
import { findLatestReading, type Reading } from './reading/reading.server'
import { findShownCounts } from './reading/shown-counts.server'
import { listReadAreas, readTree } from './reading/tree.server'
import { listReadSettings } from './reading/weights.server'
import type { WeightingTable } from './schema'
import { getDefinition } from './survey.server'
import type { Wave } from './wave.server'

export type Weighting = Omit<Selectable<WeightingTable>, 'organisation_id' | 'wave_id'> & {
  /** Who asked for it last, by name. */
  changed_by_name: string | null
}

/** What weighting would do, or did; or all that keeps it from being done. */
export type Weighed = { ok: true; report: WeightingReport } | { ok: false; problems: WeightingProblem[] }

/** What the wave can be weighted by. */
export async function listMarginOffers(tx: Tx, wave: Wave): Promise<MarginOffer[]> {
  return marginOffers(await getDefinition(tx, wave), await listReadAreas(tx, wave.id))
}

/** What was last asked for; undefined for a wave that never was weighted. */
export function findWeighting(tx: Tx, waveId: string): Promise<Weighting | undefined> {
  return selectWeighting(tx, waveId).executeTakeFirst()
}

function selectWeighting(tx: Tx, waveId: string) {
  return tx
    .selectFrom('weighting')
    .leftJoin('account', 'account.id', 'weighting.changed_by')
    .select(['settings', 'is_applied', 'report', 'problems', 'weighed', 'changed_at', 'changed_by'])
    .select('account.name as changed_by_name')
    .where('wave_id', '=', waveId)
}

/** Whether the reading has the weights that are asked for now, or none where they are off or cannot be worked out. */
export function isReadAsAsked(
  weighting: Weighting | undefined,
  { settings, weighting: report }: Pick<Reading, 'settings' | 'weighting'>,
): boolean {
  const asked = weighting?.is_applied && !weighting.problems ? weighting.settings : null
  return areSameSettings(asked, settings) && (asked === null) === (report === null)
}

const tooEarly: WeightingProblem = {
  message: 'This wave has no reading yet: what weights would do can be seen once it has one',
}

const nothingShown: WeightingProblem = {
  message: 'The results of this wave show too few answers to weight by anything',
}

/** What is wrong with the settings whoever answered: in themselves, or as one more than the wave may be read under. */
async function checkAsked(
  tx: Tx,
  wave: Wave,
  settings: WeightingSettings,
  offers: readonly MarginOffer[],
): Promise<WeightingProblem[]> {
  const problems = checkSettings(settings, offers)
  return problems.length > 0 ? problems : checkLimit(settings, await listReadSettings(tx, wave.id))
}

/** What these settings would do. Stores nothing, and may be asked for as often as anybody likes: it is worked out, or
 *  refused, from what the newest reading shows and nothing else. */
export async function previewWeights(tx: Tx, wave: Wave, settings: WeightingSettings): Promise<Weighed> {
  const offers = await listMarginOffers(tx, wave)
  const problems = await checkAsked(tx, wave, settings, offers)
  if (problems.length > 0) return { ok: false, problems }
  const reading = await findLatestReading(tx, wave.id)
  return reading ? tellWeights(tx, wave, reading, settings) : { ok: false, problems: [tooEarly] }
}

/** What these settings do to a reading of the wave, from what it shows and nothing else; or what in it keeps them from
 *  being used. */
export async function tellWeights(
  tx: Tx,
  wave: Wave,
  reading: Reading,
  settings: WeightingSettings,
): Promise<Weighed> {
  const filled = await fillFromReading(tx, wave, reading, settings)
  return filled.ok ? { ok: true, report: tellReport(filled.margins, settings.cap) } : filled
}

async function fillFromReading(
  tx: Tx,
  wave: Wave,
  reading: Reading,
  { margins }: WeightingSettings,
): Promise<{ ok: true; margins: MarginCounts[] } | { ok: false; problems: WeightingProblem[] }> {
  const offers = await listMarginOffers(tx, wave)
  const sources = sourcesOf(margins, offers)
  const definition = await getDefinition(tx, wave)
  const shown = await findShownCounts(tx, reading, { definition, sources })
  return shown ? fillShown(margins, offers, shown) : { ok: false, problems: [nothingShown] }
}

/** Where the codes come from that the margins sort responses by, in their order. */
function sourcesOf(
  margins: WeightingSettings['margins'],
  offers: readonly MarginOffer[],
): MarginOffer['source'][] {
  return margins.flatMap(({ key }) => offers.find((offer) => offer.key === key)?.source ?? [])
}

/** Weighs the wave by these settings from now on: a closed wave with the next weighWave, one that still takes answers
 *  with each of its readings after the first. Refused where the settings are wrong or one too many, or what is shown of
 *  the answers does not allow them. */
export async function applyWeights(
  tx: Tx,
  wave: Wave,
  { settings, accountId }: { settings: WeightingSettings; accountId: string },
): Promise<{ ok: true } | { ok: false; problems: WeightingProblem[] }> {
  const seen = await previewWeights(tx, wave, settings)
  const isTooEarly = !seen.ok && seen.problems.every((problem) => problem === tooEarly)
  if (!seen.ok && !isTooEarly) return seen
  await store(tx, wave, { settings, is_applied: true, changed_by: accountId })
  return { ok: true }
}

/** Takes the weights off with the next weighWave: every response weighs 1 again. What was asked for stays, to begin
 *  from the next time. */
export async function removeWeights(tx: Tx, wave: Wave, accountId: string): Promise<void> {
  const weighting = await findWeighting(tx, wave.id)
  if (!weighting) return
  const { settings } = weighting
  await store(tx, wave, { settings, is_applied: false, changed_by: accountId })
}

type Asked = { settings: WeightingSettings; is_applied: boolean; changed_by: string }

/** Keeps what is asked for. What the responses weigh now, and the report on it, stay until they are weighed by it. */
async function store(tx: Tx, wave: Wave, { settings, ...asked }: Asked): Promise<void> {
  const changed = { ...asked, settings: JSON.stringify(settings), problems: null, changed_at: new Date() }
  await tx
    .insertInto('weighting')
    .values({ organisation_id: wave.organisation_id, wave_id: wave.id, ...changed })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'wave_id']).doUpdateSet(changed))
    .execute()
}

/** Gives every response of the wave the weight it is asked to have: for every reading that is taken, and when the
 *  weights of a closed wave change. Before its first reading all weigh 1, for what could be weighted by would tell what
 *  is hidden. Where what is shown of the answers no longer allows what was asked for, all weigh 1 and the weighting says
 *  why. A wave that was never weighted is left alone. */
export async function weighWave(db: Db, wave: Wave): Promise<void> {
  const place = { organisationId: wave.organisation_id, waveId: wave.id }
  await rewriteWeights(db, place, async (tx) => {
    // Locked, so that the outcome is never recorded for what is asked for meanwhile.
    const weighting = await selectWeighting(tx, wave.id).forUpdate('weighting').executeTakeFirst()
    if (!weighting) return false
    const worked = weighting.is_applied ? await workOut(tx, wave, weighting.settings) : undefined
    await recordOutcome(tx, wave, { worked, settings: weighting.settings })
    return worked?.ok ? setWeights(tx, wave, worked) : levelWeights(tx, wave)
  })
}

async function recordOutcome(
  tx: Tx,
  wave: Wave,
  { worked, settings }: { worked: WorkedOut | undefined; settings: WeightingSettings },
): Promise<void> {
  await tx
    .updateTable('weighting')
    .set({
      report: worked?.ok ? JSON.stringify({ margins: worked.margins }) : null,
      problems: worked && !worked.ok ? JSON.stringify(worked.problems) : null,
      weighed: worked?.ok ? JSON.stringify(settings) : null,
    })
    .where('wave_id', '=', wave.id)
    .execute()
}

type WorkedOut =
  | ({ ok: true; margins: WeightedBy['margins'] } & Weights)
  | { ok: false; problems: WeightingProblem[] }

/** The weights of all responses the wave has now; undefined before its first reading. */
async function workOut(tx: Tx, wave: Wave, settings: WeightingSettings): Promise<WorkedOut | undefined> {
  const offers = await listMarginOffers(tx, wave)
  const problems = await checkAsked(tx, wave, settings, offers)
  if (problems.length > 0) return { ok: false, problems }
  const reading = await findLatestReading(tx, wave.id)
  if (!reading) return undefined
  const allowed = await fillFromReading(tx, wave, reading, settings)
  if (!allowed.ok) return allowed
  const sources = sourcesOf(settings.margins, offers)
  const classes = await countClasses(tx, wave, sources)
  const filled = fillMargins(settings.margins, offers, classes)
  return {
    ...{ ok: true, sources, classes, weights: weightsOf(classes, filled, settings.cap) },
    margins: filled.map(({ key, name }) => ({ key, name })),
  }
}

/** The weight of each class; 1 of all where nobody is left to be weighed. */
function weightsOf(classes: readonly AnswerClass[], margins: readonly FilledMargin[], cap: number): number[] {
  const weighed = margins.filter(({ categories }) => categories.length > 0)
  return weighed.length > 0 ? weigh(classes, weighed, cap).weights : classes.map(() => weightUnit)
}

/** The responses of the wave by their codes in these sources. */
async function countClasses(
  tx: Tx,
  wave: Wave,
  sources: readonly MarginOffer['source'][],
): Promise<AnswerClass[]> {
  const { rows } = await sql<AnswerClass>`
    with place as materialized (${areasAbove(wave.id, sources)})
    select ${codesOf(sources)} as codes, count(*)::int as count
    from response join place on place.id = response.area_id
    where wave_id = ${wave.id}
    group by 1
    order by 1`.execute(tx)
  return rows
}

/** The code of a response in each source, in their order. */
function codesOf(sources: readonly MarginOffer['source'][]): RawBuilder<unknown> {
  const codes = sources.map((source) => {
    if (source.kind === 'areas') return sql`place.above`
    if (source.kind === 'tenure') return sql`response.tenure::int`
    return sql`get_byte(response.strands, ${sql.lit(strandKeys.indexOf(source.strand))})`
  })
  return sql`array[${sql.join(codes)}]`
}

/** Every area with the one above it (or itself) at the depth that is weighted by; 0 where there is none. */
function areasAbove(waveId: string, sources: readonly MarginOffer['source'][]): RawBuilder<unknown> {
  const areas = sources.find((source) => source.kind === 'areas')
  return sql`
    select here.id, coalesce(above.id, 0) as above
    from ${readTree(waveId)} as here left join ${readTree(waveId)} as above
      on above.depth = ${areas?.depth ?? -1} and here.first between above.first and above.last`
}

type Weights = { sources: MarginOffer['source'][]; classes: AnswerClass[]; weights: number[] }

/** Gives every response of the wave the weight of its class, and says whether any had another. */
async function setWeights(tx: Tx, wave: Wave, { sources, classes, weights }: Weights): Promise<boolean> {
  const weighed = classes.map(({ codes }, index) => ({ codes, weight: weights[index] }))
  const { numAffectedRows } = await sql`
    with place as materialized (${areasAbove(wave.id, sources)}),
    class as materialized (
      select codes, weight from jsonb_to_recordset(${JSON.stringify(weighed)}::text::jsonb) as x (codes int[], weight int)
    )
    update response set weight = class.weight
    from place, class
    where response.wave_id = ${wave.id} and place.id = response.area_id and class.codes = ${codesOf(sources)}
      and response.weight <> class.weight`.execute(tx)
  return numAffectedRows !== 0n
}

async function levelWeights(tx: Tx, wave: Wave): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('response')
    .set({ weight: weightUnit })
    .where('wave_id', '=', wave.id)
    .where('weight', '<>', weightUnit)
    .executeTakeFirstOrThrow()
  return numUpdatedRows !== 0n
}
