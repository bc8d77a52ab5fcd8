import { redirect } from '@remix-run/node'
import type { Tx } from '../../../../db/client.server'
import { listWaveLanguages } from '../../../../db/language.server'
import { getOrganisation } from '../../../../db/organisation.server'
import { type Family, type FigureWithGap, findFamily } from '../../../../db/reading/family.server'
import { findLatestReading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { tellWeights } from '../../../../db/weighting.server'
import { displayFigure } from '../../../../surveys/breakdown'
import { cellName, cutName, cutOf } from '../../../../surveys/cell'
import { everybody } from '../../../../surveys/cut'
import { type Measure, measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { offeredCuts } from '../../../../surveys/offered-cuts'
import { definitionsOf, gapRule, rules, wordingOf } from '../../../export/method'
import { findingsOf, groupsOfAreas, groupsOfCells } from '../breakdown/standing-out/findings'
import { findRegions, toldApart } from '../breakdown/standing-out/regions.server'
import { findWaveResults } from '../overview/wave-results.server'
import { findRespondentsView } from '../respondents/respondents-view.server'
import { summaryOfApproach } from './approach'
import { whoAnswered } from './who-answered'

/** What the report of a wave says; where there is nothing to report yet the wave's page says what to do. */
export async function findReport(tx: Tx, wave: Wave) {
  const reading = await findLatestReading(tx, wave.id)
  const areas = await listReadAreas(tx, wave.id)
  const root = areas[0]
  if (!reading || !root) throw redirect(`/officer/waves/${wave.id}`)
  const definition = await getDefinition(tx, wave)
  const measures = headlinesOf(definition)
  const children = areas.filter(({ parent_id }) => parent_id === root.id)
  const family = await findFamily(tx, reading.id, root, children)
  const regions = await findRegions(tx, reading.id, { areas: toldApart(children), cells: family.cells })
  const groups = [...groupsOfCells(definition, family, regions), ...groupsOfAreas(family, children)]
  const tables = tablesOf(definition, { family, measures })
  const results = await findWaveResults(tx, wave)
  const respondents = await findRespondentsView(tx, wave)
  const { name } = await getOrganisation(tx)
  const languages = await listWaveLanguages(tx, wave, definition)
  const channels = channelsIn(tables)
  const weights = reading.settings ? await tellWeights(tx, wave, reading, reading.settings) : undefined
  const known = { wave, definition, languages, reading, channels, weights }
  return {
    organisation: name,
    ...{ wave: results.wave, reading: results.reading, headline: results.headline },
    ...{ last: results.last, findings: results.findings, likeness: results.likeness },
    standsOut: findingsOf(measures, groups),
    measures: measures.map(({ question }) => ({ key: question.key, short: question.short.en })),
    everybody: rowOf('Everybody', measures, (place) => family.ofCell(place, everybody), 'headline'),
    areas: {
      kind: children[0]?.kind ?? 'area',
      rows: children.map(({ id, code, name: areaName }) => ({
        area: code,
        ...rowOf(areaName, measures, (place) => family.ofChild(place, id)),
      })),
    },
    tables,
    respondents: whoAnswered(respondents, { definition, family }),
    approach: summaryOfApproach({ ...known, tables: respondents.tables }),
    method: [...definitionsOf(measuresOf(definition)), gapRule, ...rules],
    wording: measuresOf(definition).flatMap((measure) => wordingOf(measure, languages)),
  }
}

export type Report = Awaited<ReturnType<typeof findReport>>
export type ReportTable = Report['tables'][number]
export type ReportRow = Report['everybody']

/** The headline questions, in the order the survey names them. */
function headlinesOf(definition: SurveyDefinition): Measure[] {
  const all = measuresOf(definition)
  return definition.headline.flatMap((key) => all.filter(({ question }) => question.key === key))
}

/** A table for each cut of the survey: its categories with the headline measures. */
function tablesOf(
  definition: SurveyDefinition,
  { family, measures }: { family: Family; measures: readonly Measure[] },
) {
  return offeredCuts(definition).map(({ cut }) => ({
    cut: cut as string,
    name: cutName(definition, cut).en,
    rows: family.cells
      .filter((cell) => cutOf(cell)?.cut === cut)
      .map((cell) => ({
        cell,
        ...rowOf(cellName(definition, cell).en, measures, (place) => family.ofCell(place, cell)),
      })),
  }))
}

function rowOf(
  name: string,
  measures: readonly Measure[],
  pick: (measure: number) => FigureWithGap,
  kind: 'headline' | 'breakdown' = 'breakdown',
) {
  const found = measures.map(({ place }) => pick(place))
  return {
    name,
    figures: found.map(({ figure }) => displayFigure(figure, kind)),
    gaps: found.map(({ gap }) => gap),
  }
}

/** The channels of which a figure is shown: nothing is said of one from which there are few. */
function channelsIn(tables: ReturnType<typeof tablesOf>): string[] {
  const { rows = [] } = tables.find(({ cut }) => cut === 'channel') ?? {}
  return rows.filter(({ figures }) => figures.some(Boolean)).map(({ name }) => name)
}
