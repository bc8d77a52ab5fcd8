import type { Language } from '../../surveys/language'
import type { OwnWords } from '../../surveys/translations/translation'
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

type Voice = { language: Language; own?: OwnWords | undefined }

/** One entry, whole: the view, the reply, the figure, and what the panel says. */
export function EntryCard({ entry, language, own }: { entry: EntryView } & Voice) {
  const words = translator(language, 'public', own)
  return (
    <article className="entry">
      <p className="entry__about">
        {entry.service}, {entry.area}
      </p>
      <EntryWords entry={entry} language={language} own={own} />
      {entry.verdicts.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">{words('panel-says')}</h3>
          <VerdictList verdicts={entry.verdicts} language={language} own={own} />
        </>
      ) : null}
      {entry.publishedOn ? (
        <p className="entry__date">{words('published', { day: entry.publishedOn })}</p>
      ) : null}
    </article>
  )
}

/** What was said, what was done, and the figure behind it. */
export function EntryWords({ entry, language, own }: { entry: EntryView } & Voice) {
  const words = translator(language, 'public', own)
  return (
    <>
      <h2 className="govuk-heading-s">{words('you-said')}</h2>
      <p className="entry__view" dir="auto">
        {entry.view}
      </p>
      <h3 className="govuk-heading-s">{words(`we-${entry.outcome.replace(' ', '-')}`)}</h3>
      <p className="govuk-body entry__reply" dir="auto">
        {entry.reply}
      </p>
      <h3 className="govuk-heading-s">{words('rests-on')}</h3>
      <p className="govuk-body">{entry.evidence}</p>
    </>
  )
}

/** Each member's word on an entry, with the name they chose and their comment. */
export function VerdictList({ verdicts, language, own }: { verdicts: VerdictView[] } & Voice) {
  const words = translator(language, 'public', own)
  return (
    <ul className="verdicts">
      {verdicts.map((verdict) => (
        <li key={`${verdict.name} ${verdict.day} ${verdict.comment}`}>
          <Tag
            text={words(verdict.isConfirmed ? 'confirmed' : 'challenged')}
            colour={verdict.isConfirmed ? 'green' : 'yellow'}
          />{' '}
          {words('by-on', { name: verdict.name, day: verdict.day })}
          {verdict.comment ? (
            <p className="verdicts__comment" dir="auto">
              {verdict.comment}
            </p>
          ) : null}
          {verdict.isOfEarlierWords ? <p className="verdicts__note">{words('earlier-words')}</p> : null}
        </li>
      ))}
    </ul>
  )
}
