import type { Tx } from '../../../../../db/client.server'
import { type Evidence, listEvidence } from '../../../../../db/evidence.server'
import type { Meeting } from '../../../../../db/panel/meeting.server'
import { citationOf, type Pack } from '../../../../../db/panel/pack.server'
import type { Language } from '../../../../../surveys/language'
import type { PackFigure, PackGap } from '../../../../../surveys/panel/agenda-pack'
import { dayInWords } from '../../../../locales/day'
import { evidenceInWords } from '../../../../locales/evidence'
import { reader, translator } from '../../../../locales/translate'
import { serviceInWords } from '../../../public/entries/entry-views.server'

/** A pack as it is read: everything in words, its figures out of the reading it names. */
export async function viewPack(
  tx: Tx,
  { meeting, pack }: { meeting: Meeting; pack: Pack },
  language: Language,
) {
  const { agenda, headlines, gaps, entries, actions, views, standards } = pack.contents
  const inWords = <Of extends PackFigure>(figures: readonly Of[]) =>
    figuresInWords(tx, pack, figures, language)
  const named = await inWords(headlines)
  const apart = await inWords(gaps)
  return {
    ...{ id: pack.id, number: pack.number, panel: meeting.panel_name, place: meeting.place, agenda },
    day: dayInWords(meeting.held_on, language),
    madeOn: dayInWords(pack.made_on, language),
    headlines: named.map(({ name, said }) => ({ name, said })),
    gaps: apart.map(({ name, said, of }) => ({ name, said, side: sideInWords(of, language) })),
    entries: entries.map((entry) => ({ ...entry, service: serviceInWords(entry.service, { language }) })),
    actions: actions.map((action) => ({ ...action, due: dayInWords(action.dueOn, language) })),
    views: views.map((view) => ({ ...view, day: dayInWords(view.on, language) })),
    standards: await Promise.all(
      standards.map(async ({ figure, ...standard }) => ({
        ...standard,
        service: serviceInWords(standard.service, { language }),
        said: figure && (await inWords([figure]))[0]?.said,
      })),
    ),
  }
}

export type PackView = Awaited<ReturnType<typeof viewPack>>

/** What each figure is of, in a few words, and the figure in a sentence. */
async function figuresInWords<Of extends PackFigure>(
  tx: Tx,
  { reading_id }: Pack,
  figures: readonly Of[],
  language: Language,
) {
  if (reading_id === null) return []
  const citations = figures.map((figure) => citationOf(reading_id, figure))
  const evidence = await listEvidence(tx, citations)
  return figures.flatMap((of, at) => {
    const one = evidence[at]
    return one ? [{ of, name: nameOf(one, language), said: evidenceInWords(one, language) }] : []
  })
}

function nameOf({ question, area, group }: Evidence, language: Language): string {
  const read = reader(language)
  const parts = [group && read(group.value), area.isWhole ? undefined : area.name]
  return [read(question.short), ...parts].filter(Boolean).join(', ')
}

function sideInWords({ isBelow, points }: PackGap, language: Language): string {
  const words = translator(language, 'panel')
  const side = isBelow ? 'pack-lower' : 'pack-higher'
  return points === undefined ? words(side) : words(`${side}-by`, { count: points })
}
