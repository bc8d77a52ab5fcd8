import { translator } from '../../locales/translate'
import type { EntryWordsView, VerdictView, Voice } from './entry-view'
import { EntryWords } from './entry-words'
import { VerdictList } from './verdict-list'

type Earlier = { version: number; sentOn: string; words: EntryWordsView; verdicts: VerdictView[] }

/** The words that were sent to the panel before, each with what it said of them; nothing where there are none. */
export function EntryHistory({ earlier, ...voice }: { earlier: readonly Earlier[] } & Voice) {
  const words = translator(voice.language, 'public', voice.own)
  if (earlier.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">{words('history-title')}</h2>
      {earlier.map(({ version, sentOn, words: said, verdicts }) => (
        <article className="entry" key={version}>
          <p className="entry__about">{words('version-sent', { day: sentOn })}</p>
          <EntryWords entry={said} {...voice} />
          {verdicts.length > 0 ? (
            <>
              <h3 className="govuk-heading-s">{words('said-of-it')}</h3>
              <VerdictList verdicts={verdicts} {...voice} />
            </>
          ) : null}
        </article>
      ))}
    </section>
  )
}
