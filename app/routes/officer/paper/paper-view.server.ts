import { listAreas } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { today } from '../../../../db/day.server'
import { opennessOf } from '../../../../db/invitation.server'
import { listOfferedLanguages } from '../../../../db/language.server'
import { getOrganisation } from '../../../../db/organisation.server'
import {
  countForms,
  insertPaperBatch,
  listPaperActs,
  listPaperBatches,
  mostForms,
  type PaperBatch,
} from '../../../../db/paper/form.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import type { Language } from '../../../../surveys/language'
import { dayInWords, momentInWords } from '../../../locales/day'
import { languageName } from '../../../locales/language-name'
import { groupAreas, offeredAreas } from '../../answer/offered-areas'
import { aboutWave } from '../about-wave.server'
import { keyingHref, sheetsHref } from './href'
import { type PaperRules, readPaper, type TypedPaper } from './paper-fields'

/** What the page of a wave's paper forms shows. */
export async function findPaperView(tx: Tx, wave: Wave) {
  const definition = await getDefinition(tx, wave)
  const languages = await listOfferedLanguages(tx, definition, await getOrganisation(tx))
  const areas = await listAreas(tx)
  const batches = await listPaperBatches(tx, wave.id)
  return {
    wave: aboutWave(wave, definition),
    takesForms: takesForms(wave),
    mostForms,
    lastDay: dayInWords(wave.closes_on, 'en'),
    languages: languages.map((language) => ({ value: language, text: languageName(language) })),
    areas: groupAreas(areas),
    typed: typedBefore(batches[0], languages),
    counts: await countForms(tx, wave.id),
    keying: keyingHref(wave.id),
    acts: (await listPaperActs(tx, wave.id)).map((acts) => ({ ...acts, day: dayInWords(acts.day, 'en') })),
    batches: batches.map(({ id, language, is_large, area_id, made_at, forms }) => ({
      ...{ id, href: sheetsHref(wave.id, id), made: forms },
      madeAt: momentInWords(made_at),
      kind: `${languageName(language as Language)}, ${is_large ? 'large print' : 'A4'}`,
      area: areas.find((area) => area.id === area_id)?.name,
    })),
  }
}

export type PaperView = Awaited<ReturnType<typeof findPaperView>>

/** Forms are made for a wave that tenants answer, until it closes. */
const takesForms = (wave: Wave) => opennessOf(wave, today()) !== 'closed'

/** What was said of the last forms of the wave, which most of the next ones will have too. */
function typedBefore(last: PaperBatch | undefined, languages: readonly Language[]): TypedPaper {
  return {
    language: last?.language ?? languages[0] ?? '',
    size: last?.is_large ? 'large' : 'standard',
    area: '',
    forms: '',
    'return-by': last ? dayInWords(last.return_by, 'en') : '',
    'return-to': last?.return_to ?? '',
  }
}

/** Makes the forms that were asked for and gives where they are printed; or says what is wrong. */
export async function makeForms(
  tx: Tx,
  wave: Wave,
  { typed, accountId }: { typed: TypedPaper; accountId: string },
) {
  if (!takesForms(wave)) {
    return { ok: false as const, problems: [{ field: 'forms', message: 'This wave takes no more answers' }] }
  }
  const definition = await getDefinition(tx, wave)
  const rules: PaperRules = {
    languages: await listOfferedLanguages(tx, definition, await getOrganisation(tx)),
    areas: offeredAreas(await listAreas(tx)).map(({ id }) => id),
    mostForms,
    firstDay: wave.opens_on > today() ? wave.opens_on : today(),
    lastDay: wave.closes_on,
  }
  const read = readPaper(typed, rules)
  if (!read.ok) return read
  const id = await insertPaperBatch(tx, wave, { ...read.paper, made_by: accountId })
  return { ok: true as const, href: sheetsHref(wave.id, id) }
}
