import { translator } from '../../locales/translate'
import { Tag } from '../tag'
import type { EntryView, Voice } from './entry-view'
import { EntryWords } from './entry-words'
import { VerdictList } from './verdict-list'

/** One entry, whole: the view, the reply, the figure, and what the panel says. `href`: where all that was said of it is. */
export function EntryCard({ entry, href, ...voice }: { entry: EntryView; href?: string } & Voice) {
  const words = translator(voice.language, 'public', voice.own)
  return (
    <article className="entry">
      <p className="entry__about">{entry.service}</p>
      {entry.unconfirmed ? (
        <p className="govuk-body">
          <Tag text={words('not-confirmed')} colour="grey" /> {entry.unconfirmed}
        </p>
      ) : null}
      <EntryWords entry={entry} {...voice} />
      {entry.verdicts.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">{words('panel-says')}</h3>
          <VerdictList verdicts={entry.verdicts} {...voice} />
        </>
      ) : null}
      {entry.publishedOn ? (
        <p className="entry__date">{words('published', { day: entry.publishedOn })}</p>
      ) : null}
      {href ? (
        <p className="govuk-body">
          <a className="govuk-link" href={href}>
            {words('all-of-it')}
            <span className="govuk-visually-hidden">: {entry.view}</span>
          </a>
        </p>
      ) : null}
    </article>
  )
}
