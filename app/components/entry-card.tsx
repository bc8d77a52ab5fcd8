import type { Language } from '../../surveys/language'
import { translator } from '../locales/translate'
import { Tag } from './tag'

/** What a panel member said, as anybody may read it; `day` is in words. */
export type VerdictView = {
  isConfirmed: boolean
  name: string
  day: string
  comment: string
  isOfEarlierWords: boolean
}

/** An entry as it is shown: everything in words already, in the reader's language or as the landlord wrote it. */
export type EntryView = {
  id: string
  view: string
  outcome: 'done' | 'under way' | 'not doing'
  reply: string
  service: string
  area: string
  evidence: string
  verdicts: VerdictView[]
  publishedOn: string | undefined
}

/** One entry, whole: the view, the reply, the figure, and what the panel says. */
export function EntryCard({ entry, language }: { entry: EntryView; language: Language }) {
  const words = translator(language, 'public')
  return (
    <article className="entry">
      <p className="entry__about">
        {entry.service}, {entry.area}
      </p>
      <EntryWords entry={entry} language={language} />
      {entry.verdicts.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">{words('panel-says')}</h3>
          <VerdictList verdicts={entry.verdicts} language={language} />
        </>
      ) : null}
      {entry.publishedOn ? (
        <p className="entry__date">{words('published', { day: entry.publishedOn })}</p>
      ) : null}
    </article>
  )
}

/** What was said, what was done, and the figure behind it. */
export function EntryWords({ entry, language }: { entry: EntryView; language: Language }) {
  const words = translator(language, 'public')
  return (
    <>
      <h2 className="govuk-heading-s">{words('you-said')}</h2>
      <p className="entry__view">{entry.view}</p>
      <h3 className="govuk-heading-s">{words(`we-${entry.outcome.replace(' ', '-')}`)}</h3>
      <p className="govuk-body entry__reply">{entry.reply}</p>
      <h3 className="govuk-heading-s">{words('rests-on')}</h3>
      <p className="govuk-body">{entry.evidence}</p>
    </>
  )
}

/** Each member's word on an entry, with the name they chose and their comment. */
export function VerdictList({ verdicts, language }: { verdicts: VerdictView[]; language: Language }) {
  const words = translator(language, 'public')
  return (
    <ul className="verdicts">
      {verdicts.map((verdict) => (
        <li key={`${verdict.name} ${verdict.day} ${verdict.comment}`}>
          <Tag
            text={words(verdict.isConfirmed ? 'confirmed' : 'challenged')}
            colour={verdict.isConfirmed ? 'green' : 'yellow'}
          />{' '}
          {words('by-on', { name: verdict.name, day: verdict.day })}
          {verdict.comment ? <p className="verdicts__comment">{verdict.comment}</p> : null}
          {verdict.isOfEarlierWords ? <p className="verdicts__note">{words('earlier-words')}</p> : null}
        </li>
      ))}
    </ul>
  )
}
