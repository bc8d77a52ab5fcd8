import type { Tx } from '../../../../db/client.server'
import { today } from '../../../../db/day.server'
import type { Entry } from '../../../../db/entry/entry.server'
import { listVersions } from '../../../../db/entry/history.server'
import { listVerdicts } from '../../../../db/entry/verdict.server'
import type { EntryView, EntryWordsView, VerdictView } from '../../../components/entry/entry-view'
import { dayInWords } from '../../../locales/day'
import { type EntryReader, viewEntries, viewWords } from './entry-views.server'
import { viewVerdict } from './verdict-view'

/** Words that were sent to the panel before those that are shown, with what it said of them. */
export type EarlierView = { version: number; sentOn: string; words: EntryWordsView; verdicts: VerdictView[] }

/** A sent entry with all that was said of it: each version beside what the panel said of it, the last version first. */
export async function viewWithHistory(
  tx: Tx,
  entry: Entry,
  reader: EntryReader,
): Promise<{ entry: EntryView; earlier: EarlierView[] }> {
  const voice = { language: reader.language, own: reader.own }
  const [shown] = await viewEntries(tx, [entry], reader)
  if (!shown) throw new Error('an entry was not shown')
  const versions = await listVersions(tx, entry.id, (entry.version ?? entry.sent_version + 1) - 1)
  const words = await viewWords(tx, versions, voice)
  const verdicts = (await listVerdicts(tx, [entry.id])).get(entry.id) ?? []
  const day = today()
  const earlier = versions.map(({ version, sent_on }, index) => ({
    version,
    sentOn: dayInWords(sent_on, voice.language),
    words: words[index] as EntryWordsView,
    verdicts: verdicts
      .filter((one) => one.version === version)
      .map((one) => viewVerdict(one, { ...voice, version, today: day })),
  }))
  const own = shown.verdicts.filter(({ isOfEarlierWords }) => !isOfEarlierWords)
  return { entry: { ...shown, verdicts: own }, earlier: earlier.reverse() }
}
