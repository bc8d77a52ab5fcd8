import type { Tx } from '../../../db/client.server'
import { type Entry, listVerdicts, type ShownVerdict } from '../../../db/entry.server'
import { listEvidence } from '../../../db/evidence.server'
import type { Language } from '../../../surveys/language'
import { services } from '../../../surveys/service'
import type { OwnWords } from '../../../surveys/translations/translation'
import type { EntryView, VerdictView } from '../../components/entry-card'
import type { EntryLine } from '../../components/entry-list'
import { dayInWords } from '../../locales/day'
import { evidenceInWords } from '../../locales/evidence'
import { reader, translator } from '../../locales/translate'

/** The entries as they are shown, with nothing of them that the page does not say. */
export async function viewEntries(
  tx: Tx,
  entries: readonly Entry[],
  language: Language,
  own?: OwnWords,
): Promise<EntryView[]> {
  const evidence = await listEvidence(tx, entries)
  const verdicts = await listVerdicts(tx, entries)
  return entries.map((entry, index) => {
    const cited = evidence[index]
    return {
      id: entry.id,
      view: entry.view,
      outcome: entry.outcome,
      reply: entry.reply,
      service: serviceInWords(entry.service, language, own),
      area: areaInWords(entry, language, own),
      evidence: cited ? evidenceInWords(cited, language, own) : '',
      verdicts: (verdicts.get(entry.id) ?? []).map((verdict) => viewVerdict(verdict, language)),
      publishedOn: entry.published_on ? dayInWords(entry.published_on, language) : undefined,
    }
  })
}

function viewVerdict(verdict: ShownVerdict, language: Language): VerdictView {
  return {
    isConfirmed: verdict.verdict === 'confirmed',
    name: verdict.public_name,
    day: dayInWords(verdict.given_on, language),
    comment: verdict.comment,
    isOfEarlierWords: verdict.isOfEarlierWords,
  }
}

/** The area an entry is about; the top of the tree is everywhere. */
function areaInWords(entry: Entry, language: Language, own?: OwnWords): string {
  return entry.area_depth === 0 ? translator(language, 'public', own)('all-areas') : entry.area_name
}

/** A service's name as the reader knows it; one that is no longer in the list is shown by its key. */
export function serviceInWords(key: string, language: Language, own?: OwnWords): string {
  const service = services.find((one) => one.key === key)
  return service ? reader(language, own)(service.text) : key
}

/** The entries as lines of a list for those who may see every state. */
export function viewEntryLines(entries: readonly Entry[], language: Language = 'en'): EntryLine[] {
  return entries.map((entry) => ({
    id: entry.id,
    view: entry.view,
    service: serviceInWords(entry.service, language),
    area: areaInWords(entry, language),
    state: entry.state,
  }))
}
