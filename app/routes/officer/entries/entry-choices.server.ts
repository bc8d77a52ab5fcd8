import { listAreas } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { findLatestReading } from '../../../../db/reading/reading.server'
import { getDefinition } from '../../../../db/survey.server'
import { listWaves } from '../../../../db/wave.server'
import { cellName, cutName } from '../../../../surveys/cell'
import { type CutKey, cellNumber, channels, cutKeys, everybody, tenures } from '../../../../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { services } from '../../../../surveys/service'
import type { Choice } from '../../../components/radios'
import { areaChoices } from '../../area-choices'

type Group = { name: string; choices: Choice[] }

/** What an officer can choose from when writing an entry. Only waves with a reading have figures to rest on. */
export type EntryChoices = {
  services: Choice[]
  areas: Choice[]
  waves: Choice[]
  questions: Group[]
  groups: Group[]
  forWhom: Group[]
}

/** The choices of the entry form, in English, as all of the officers' pages are. */
export async function listEntryChoices(tx: Tx): Promise<EntryChoices> {
  const waves = await listReadWaves(tx)
  const definitions = await Promise.all(waves.map((wave) => getDefinition(tx, wave)))
  return {
    services: services.map(({ key, text }) => ({ value: key, text: text.en })),
    areas: areaChoices(await listAreas(tx)),
    waves: waves.map(({ id, name }) => ({ value: id, text: name })),
    questions: questionGroups(definitions),
    groups: cellGroups(definitions, 'Everybody who answered', cutKeys),
    forWhom: cellGroups(
      definitions,
      'Everybody',
      cutKeys.filter((cut) => cut !== 'channel'),
    ),
  }
}

async function listReadWaves(tx: Tx) {
  const waves = await listWaves(tx)
  const readings = await Promise.all(waves.map(({ id }) => findLatestReading(tx, id)))
  return waves.filter((_wave, index) => readings[index])
}

/** Every question that any of the surveys measures, by service; a question asked by two of them once. */
function questionGroups(definitions: SurveyDefinition[]): Group[] {
  const measured = definitions.flatMap((definition) => measuresOf(definition).map(({ question }) => question))
  const once = [...new Map(measured.map((question) => [question.key, question])).values()]
  const groups = services.map(({ key, text }) => ({
    name: text.en,
    choices: once
      .filter(({ service }) => service === key)
      .map((question) => ({ value: question.key, text: question.short.en })),
  }))
  return groups.filter(({ choices }) => choices.length > 0)
}

/** Everybody, then the values of each cut: not the ways of not saying, of which no claim is made. */
function cellGroups(definitions: SurveyDefinition[], everyone: string, among: readonly CutKey[]): Group[] {
  const all = { name: 'Everybody', choices: [{ value: String(everybody), text: everyone }] }
  const cuts = among.flatMap((cut) => {
    const definition = definitions.find((one) => codesOf(one, cut).length > 0)
    if (!definition) return []
    const choices = codesOf(definition, cut).map((code) => {
      const cell = cellNumber(cut, code)
      return { value: String(cell), text: cellName(definition, cell).en }
    })
    return [{ name: cutName(definition, cut).en, choices }]
  })
  return [all, ...cuts]
}

function codesOf(definition: SurveyDefinition, cut: CutKey): number[] {
  if (cut === 'tenure') return tenures.map(({ code }) => code)
  if (cut === 'channel') return channels.map(({ code }) => code)
  const strand = definition.strands.find(({ key }) => key === cut)
  return strand?.categories.map(({ code }) => code) ?? []
}
