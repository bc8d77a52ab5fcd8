import { listAreas } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { getOrganisation } from '../../../../db/organisation.server'
import { findPaperBatch } from '../../../../db/paper/form.server'
import { getDefinition } from '../../../../db/survey.server'
import { findOwnWords } from '../../../../db/translation.server'
import type { Wave } from '../../../../db/wave.server'
import { inFours } from '../../../../surveys/code'
import { Language } from '../../../../surveys/language'
import { dayInWords } from '../../../locales/day'
import { reader, translator } from '../../../locales/translate'
import { makeIntro } from '../../answer/make-view.server'
import { paperHref } from './href'
import { makeAbout, makeHelped, makeSections } from './make-questions.server'
import type { SheetView } from './sheet-view'

/** The forms of a batch as they are printed; undefined where the wave has no such batch. */
export async function findSheets(tx: Tx, wave: Wave, batchId: string): Promise<SheetView | undefined> {
  const batch = await findPaperBatch(tx, wave.id, batchId)
  if (!batch) return undefined
  const language = Language.parse(batch.language)
  const organisation = await getOrganisation(tx)
  const definition = await getDefinition(tx, wave)
  const own = await findOwnWords(tx, organisation, language)
  const writing = {
    language,
    read: reader(language, own),
    translate: translator(language, 'answer', own),
    print: translator(language, 'paper', own),
  }
  const asksArea = batch.area_id === null && (await listAreas(tx)).length > 1
  return {
    title: `${writing.read(definition.title)} - ${wave.name}`,
    language,
    ...(own ? { own } : {}),
    isLarge: batch.is_large,
    intro: makeIntro({ definition, organisation, wave }, language, true),
    sections: makeSections(definition, writing),
    asksStrands: definition.strands.length > 0,
    about: makeAbout(definition, writing, { asksArea }),
    helped: makeHelped(writing),
    returnBy: dayInWords(batch.return_by, language),
    returnTo: batch.return_to,
    codes: batch.codes.map(inFours),
    back: paperHref(wave.id),
  }
}
