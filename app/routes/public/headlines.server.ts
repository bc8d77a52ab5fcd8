import { listAreas } from '../../../db/area.server'
import type { Tx } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { findFigures } from '../../../db/reading/figure.server'
import { findLastOverall, type Reading } from '../../../db/reading/reading.server'
import { getDefinition } from '../../../db/survey.server'
import { listWaves, type Wave } from '../../../db/wave.server'
import { displayFigure, type Figure } from '../../../surveys/breakdown'
import { everybody } from '../../../surveys/cut'
import { measuresOf } from '../../../surveys/definition'
import type { Language } from '../../../surveys/language'
import type { OwnWords } from '../../../surveys/translations/translation'
import { weightedBy } from '../../../surveys/weighting/weighted-by'
import { dayInWords } from '../../locales/day'
import { grouped } from '../../locales/number'
import { reader, translator } from '../../locales/translate'
import { groupsInWords } from '../../locales/weighting'

/** A headline figure in words, or no figure where it is hidden; `asOn` is the day it is kept from, `tooFew` says that it
 *  is not weighted where the others are. */
export type Headline = {
  question: string
  figure:
    | { percent: string; low: string; high: string; base: string; asOn?: string; tooFew?: string }
    | undefined
}

/** The surveys anybody may answer today from an open link. */
export async function listOpenSurveys(tx: Tx, language: Language) {
  const day = today()
  const waves = (await listWaves(tx)).filter(
    ({ state, short_address, opens_on, closes_on }) =>
      state === 'open' && short_address !== null && opens_on <= day && day <= closes_on,
  )
  return Promise.all(
    waves.map(async (wave) => {
      const { title, minutes } = await getDefinition(tx, wave)
      return {
        address: wave.short_address ?? '',
        title: reader(language)(title),
        minutes,
        until: dayInWords(wave.closes_on, language),
      }
    }),
  )
}

/** The headline figures of the newest closed wave on the service as a whole that has its final reading; undefined when none has. */
export async function findHeadlines(tx: Tx, language: Language, own?: OwnWords) {
  const latest = await findLastOverall(tx)
  const root = (await listAreas(tx)).find(({ parent_id }) => parent_id === null)
  if (!latest || !root) return undefined
  const { wave, reading } = latest
  const groups = weightedBy(reading.weighting, await getDefinition(tx, wave))
  return {
    wave: wave.name,
    responses: grouped(reading.responses),
    opens: dayInWords(wave.opens_on, language),
    closes: dayInWords(wave.closes_on, language),
    weightedBy: groups && groupsInWords(groups, language, own),
    headlines: await listHeadlines(tx, { wave, reading, areaId: root.id }, { language, own }),
  }
}

type Voice = { language: Language; own: OwnWords | undefined }

async function listHeadlines(
  tx: Tx,
  { wave, reading, areaId }: { wave: Wave; reading: Reading; areaId: number },
  voice: Voice,
): Promise<Headline[]> {
  const definition = await getDefinition(tx, wave)
  const measures = measuresOf(definition).filter(({ question }) => definition.headline.includes(question.key))
  const figures = await findFigures(tx, reading.id, {
    areaIds: [areaId],
    measures: measures.map(({ place }) => place),
    cells: [everybody],
  })
  const read = reader(voice.language, voice.own)
  const words = translator(voice.language, 'public', voice.own)
  return measures.map(({ question, place }) => {
    const found = figures.find(({ measure }) => measure === place)?.figure
    const text = read(question.text)
    const asked = question.type === 'zero-to-ten' ? words('results-points', { question: text }) : text
    return { question: asked, figure: headlineFigure(found, reading, voice) }
  })
}

/** A figure kept from an earlier reading says where it is weighted and this one is not, or the other way round. */
function headlineFigure(
  figure: Figure | undefined,
  { weighting }: Reading,
  { language, own }: Voice,
): Headline['figure'] {
  const shown = displayFigure(figure, 'headline')
  if (!shown) return undefined
  const { percent, low, high, base, readOn, weighted, isTooSmallForWeights } = shown
  const words = translator(language, 'public', own)
  const isOtherwise = !isTooSmallForWeights && (weighted === undefined) !== (weighting === null)
  const kept = !isOtherwise ? 'results-kept' : weighted ? 'results-kept-weighted' : 'results-kept-unweighted'
  const asOn = readOn && words(kept, { day: dayInWords(readOn, language) })
  const tooFew = isTooSmallForWeights && words('results-too-few')
  return { percent, low, high, base: grouped(base), ...(asOn && { asOn }), ...(tooFew && { tooFew }) }
}
