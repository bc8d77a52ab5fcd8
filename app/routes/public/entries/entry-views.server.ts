import type { Tx } from '../../../../db/client.server'
import { today } from '../../../../db/day.server'
import { listNamedActions } from '../../../../db/entry/action.server'
import type { Entry } from '../../../../db/entry/entry.server'
import { listGathered } from '../../../../db/entry/gather.server'
import { findGroupDefinitions } from '../../../../db/entry/group.server'
import { listGatheredViews } from '../../../../db/entry/panel-view.server'
import { listVerdicts } from '../../../../db/entry/verdict.server'
import { type Evidence, groupOf, listEvidence } from '../../../../db/evidence.server'
import { type Remeasured, remeasure } from '../../../../db/reading/remeasure.server'
import { everybody } from '../../../../surveys/cut'
import type { SurveyDefinition } from '../../../../surveys/definition'
import type { Language } from '../../../../surveys/language'
import { services } from '../../../../surveys/service'
import type { EntryLine } from '../../../components/entry/entry-list'
import type { EntryView, EntryWordsView, Voice } from '../../../components/entry/entry-view'
import { beforeAndAfterInWords } from '../../../locales/before-and-after'
import { dayInWords } from '../../../locales/day'
import { evidenceInWords } from '../../../locales/evidence'
import { reader, translator } from '../../../locales/translate'
import { viewNamedAction } from './action-view'
import { type HrefOfView, viewGathered } from './gathered-view'
import { viewVerdict } from './verdict-view'

/** Who reads an entry: in which language, and where views of panels and actions of the plan are pages of theirs. */
export type EntryReader = Voice & {
  hrefOfView?: HrefOfView | undefined
  hrefOfAction?: (actionId: string) => string
}

/** The entries as they are shown, with nothing of them that the page does not say. */
export async function viewEntries(
  tx: Tx,
  entries: readonly Entry[],
  reader: EntryReader,
): Promise<EntryView[]> {
  const { language, own, hrefOfView } = reader
  const voice = { language, own }
  const said = await viewWords(tx, entries, reader)
  const ids = entries.map(({ id }) => id)
  const verdicts = await listVerdicts(tx, ids)
  const gathered = await listGathered(tx, ids)
  const views = await listGatheredViews(tx, ids)
  const day = today()
  const words = translator(language, 'public', own)
  return entries.map((entry, index) => {
    const isUnconfirmed = entry.published_on !== null && entry.state !== 'confirmed'
    const shown = verdicts.get(entry.id)?.filter(({ version }) => isShown(version, entry)) ?? []
    return {
      ...(said[index] as EntryWordsView),
      id: entry.id,
      ...viewGathered(gathered.get(entry.id), views.get(entry.id) ?? [], { ...voice, hrefOfView }),
      verdicts: shown.map((verdict) =>
        viewVerdict(verdict, { ...voice, version: entry.version, today: day }),
      ),
      publishedOn: entry.published_on ? dayInWords(entry.published_on, language) : undefined,
      unconfirmed: isUnconfirmed
        ? words('not-confirmed-by', {
            day: dayInWords(entry.verdicts_by ?? entry.published_on ?? '', language),
          })
        : undefined,
    }
  })
}

/** What the panel says of words that nobody else reads yet is not shown with those they do. */
const isShown = (version: number, entry: Entry) => entry.version === null || version <= entry.version

/** What each of some versions of entries says. */
export async function viewWords(
  tx: Tx,
  entries: readonly SaidWords[],
  { language, own, hrefOfAction }: EntryReader,
): Promise<EntryWordsView[]> {
  const voice = { language, own }
  const evidence = await listEvidence(tx, entries)
  const remeasured = await remeasure(tx, entries)
  const definitions = await findGroupDefinitions(tx, entries)
  const named = await listNamedActions(tx, [...new Set(entries.flatMap((one) => one.action_ids))], today())
  return entries.map((entry, index) => ({
    view: entry.view,
    outcome: entry.outcome,
    reply: entry.reply,
    reason: entry.reason,
    service: serviceInWords(entry.service, voice),
    area: areaInWords(entry, voice),
    forWhom: forWhomInWords(entry, definitions.get(entry.reading_id), voice),
    byWhen: entry.due_on ? byWhenInWords({ ...entry, due_on: entry.due_on }, voice) : undefined,
    actions: named
      .filter(({ id }) => entry.action_ids.includes(id))
      .map((action) => ({ ...viewNamedAction(action, voice), href: hrefOfAction?.(action.id) })),
    ...figureInWords(evidence[index], remeasured[index], voice),
  }))
}

type SaidWords = Pick<
  Entry,
  | ('view' | 'outcome' | 'reply' | 'reason' | 'for_whom' | 'for_cell' | 'due_on' | 'service')
  | 'action_ids'
  | ('reading_id' | 'evidence_area_id' | 'evidence_measure' | 'evidence_cell' | 'area_name' | 'area_depth')
>

function figureInWords(cited: Evidence | undefined, remeasured: Remeasured | undefined, voice: Voice) {
  if (!cited) return { evidence: '', remeasured: undefined }
  return {
    evidence: evidenceInWords(cited, voice.language, voice.own),
    remeasured: cited.figure && remeasured && remeasuredInWords(cited, remeasured, voice),
  }
}

/** What became of the figure, and the later one whole where it is told of. */
function remeasuredInWords(cited: Evidence, remeasured: Remeasured, voice: Voice): string | undefined {
  const moved = beforeAndAfterInWords(cited, remeasured, voice)
  const { later } = remeasured
  return moved && later ? `${moved} ${evidenceInWords(later, voice.language, voice.own)}` : moved
}

/** For whom an entry is: everybody, a group, or what the landlord called them. */
function forWhomInWords(
  { for_whom, for_cell }: Pick<Entry, 'for_whom' | 'for_cell'>,
  definition: SurveyDefinition | undefined,
  { language, own }: Voice,
): string {
  const group = definition && for_cell !== everybody ? groupOf(definition, for_cell) : undefined
  const read = reader(language, own)
  const named = group && `${read(group.cut)} – ${read(group.value)}`
  const both = [named, for_whom].filter(Boolean).join('. ')
  return both || translator(language, 'public', own)('for-everybody')
}

/** A day in words; of what is being done, that it has passed. */
function byWhenInWords(
  { due_on, outcome }: Pick<Entry, 'outcome'> & { due_on: string },
  { language, own }: Voice,
): string {
  const day = dayInWords(due_on, language)
  const isPast = outcome === 'under way' && due_on < today()
  return isPast ? translator(language, 'public', own)('day-passed', { day }) : day
}

/** The area an entry is about; the top of the tree is everywhere. */
function areaInWords(entry: Pick<Entry, 'area_name' | 'area_depth'>, { language, own }: Voice): string {
  return entry.area_depth === 0 ? translator(language, 'public', own)('all-areas') : entry.area_name
}

/** A service's name as the reader knows it; one that is no longer in the list is shown by its key. */
export function serviceInWords(key: string, { language, own }: Voice): string {
  const service = services.find((one) => one.key === key)
  return service ? reader(language, own)(service.text) : key
}

/** The entries as lines of a list for those who may see every state. */
export function viewEntryLines(entries: readonly Entry[], language: Language = 'en'): EntryLine[] {
  return entries.map((entry) => ({
    id: entry.id,
    view: entry.view,
    service: serviceInWords(entry.service, { language }),
    area: areaInWords(entry, { language }),
    state: entry.state,
  }))
}
