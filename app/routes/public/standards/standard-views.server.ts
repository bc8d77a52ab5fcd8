import { listAreas } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import type { Evidence } from '../../../../db/evidence.server'
import {
  findPerformance,
  listStandards,
  type Performance,
  type Standard,
} from '../../../../db/panel/standard.server'
import { questionBank } from '../../../../surveys/questions/all'
import type { Voice } from '../../../components/entry/entry-view'
import { dayInWords } from '../../../locales/day'
import { evidenceInWords } from '../../../locales/evidence'
import { reader, translator } from '../../../locales/translate'
import { serviceInWords } from '../entries/entry-views.server'

/** The standards that panels agreed, and no other. */
export async function listAgreed(tx: Tx): Promise<Standard[]> {
  return (await listStandards(tx)).filter(({ state }) => state === 'agreed')
}

/** The agreed standards as anybody reads them: what is promised, its target, and how certain it is that it is kept. */
export async function viewAgreed(tx: Tx, voice: Voice) {
  const words = translator(voice.language, 'public', voice.own)
  const agreed = await listAgreed(tx)
  const performed = await findPerformance(tx, agreed)
  const whole = (await listAreas(tx)).find(({ parent_id }) => parent_id === null)
  return agreed.map((standard, at) => {
    const { id, words: promise, percent, area_id, area_name } = standard
    const { standing = 'not known' as const, evidence } = performed[at] ?? {}
    return {
      ...{ id, promise, standing, service: serviceInWords(standard.service, voice) },
      area: area_id === whole?.id ? words('all-areas') : area_name,
      target: words('standard-target', { percent, question: questionInWords(standard, voice) }),
      agreed: agreedInWords(standard, voice),
      standingInWords: words(`standard-${standing.replace(' ', '-')}`),
      certainty: words(certaintyOf(standing, evidence?.figure, percent)),
      figure: evidence && evidenceInWords(evidence, voice.language, voice.own),
    }
  })
}

export type PublicStandard = Awaited<ReturnType<typeof viewAgreed>>[number]

function questionInWords({ question_key }: Standard, { language, own }: Voice): string {
  const asked = questionBank.find(({ key }) => key === question_key)
  return asked ? reader(language, own)(asked.text) : question_key
}

function agreedInWords({ panel_name, steps }: Standard, { language, own }: Voice): string {
  const day = steps.findLast(({ act }) => act === 'agreed')?.done_on
  const words = translator(language, 'public', own)
  return day === undefined
    ? panel_name
    : words('standard-agreed', { panel: panel_name, day: dayInWords(day, language) })
}

/** Whether all of the interval lies on the side of the target that the figure does, as both are shown. */
function certaintyOf(
  standing: Performance['standing'],
  figure: Evidence['figure'] | undefined,
  target: number,
): string {
  if (!figure) return 'standard-hidden'
  if (standing === 'met')
    return Number(figure.low) >= target ? 'standard-met-surely' : 'standard-met-narrowly'
  return standing === 'missed' ? 'standard-missed-surely' : 'standard-missed-narrowly'
}
