import { listAreas } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { today } from '../../../../db/day.server'
import { intakeDays } from '../../../../db/import.server'
import { opennessOf } from '../../../../db/invitation.server'
import { countForms } from '../../../../db/paper/form.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { formLength, inFours, readCode } from '../../../../surveys/code'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { dayInWords } from '../../../locales/day'
import { reader, translator } from '../../../locales/translate'
import { groupAreas } from '../../answer/offered-areas'
import { aboutWave } from '../about-wave.server'
import { makeAbout, makeHelped, makeSections } from '../paper/make-questions.server'
import type { PaperQuestion } from '../paper/sheet-view'

/** What the page shows on which forms that came back are keyed; `search` says what was done last. */
export async function findKeyingView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  return {
    wave: aboutWave(wave, definition),
    isOpen: opennessOf(wave, today()) === 'open',
    isComplete: wave.is_complete,
    counts: await countForms(tx, wave.id),
    parts: partsOf(definition),
    areas: groupAreas(await listAreas(tx)),
    received: receivedOf(wave, search.get('received')),
    done: doneOf(search),
  }
}

export type KeyingView = Awaited<ReturnType<typeof findKeyingView>>

/** The fields of a form in the order of the paper, under the headings it has in English. */
export function partsOf(definition: SurveyDefinition): { title: string; questions: PaperQuestion[] }[] {
  const translate = translator('en', 'answer')
  const writing = { language: 'en' as const, read: reader('en'), translate, print: translator('en', 'paper') }
  const about = makeAbout(definition, writing, { asksArea: true })
  const { code, text } = makeHelped(writing)
  const helped = {
    ...{ field: 'helped', label: text },
    ...{ kind: 'boxes' as const, isMany: false, boxes: [{ code, text: 'Yes' }] },
  }
  return [
    ...makeSections(definition, writing),
    { title: translate('about-you'), questions: [...about, helped] },
  ]
}

/** The day that the last form was received on, most likely that of the next too; today at first. */
function receivedOf(wave: Wave, before: string | null): string {
  const { firstDay, lastDay } = intakeDays(wave)
  return dayInWords(before && before >= firstDay && before <= lastDay ? before : lastDay, 'en')
}

const doneWords: Record<string, (code: string) => string> = {
  keyed: (code) => `Form ${code} is keyed.`,
  undone: (code) => `Form ${code} is undone. It can be keyed again.`,
  deleted: (code) => `Form ${code} is taken back: nothing of it is kept, and it cannot be keyed.`,
}

function doneOf(search: URLSearchParams): string | undefined {
  for (const [what, inWords] of Object.entries(doneWords)) {
    const read = readCode(search.get(what) ?? '', formLength)
    if (read.state === 'right') return inWords(inFours(read.code))
  }
  return undefined
}
