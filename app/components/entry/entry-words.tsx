import { translator } from '../../locales/translate'
import { EntryActions } from './entry-actions'
import type { EntryView, EntryWordsView, Voice } from './entry-view'
import { GatheredViews } from './gathered-views'

type Props = Voice & { entry: EntryWordsView & Partial<Pick<EntryView, 'gathered' | 'panelViews'>> }

/** What was said, what was done, for whom, where and by when, and the figure behind it. */
export function EntryWords({ entry, language, own }: Props) {
  const words = translator(language, 'public', own)
  return (
    <>
      <h2 className="govuk-heading-s">{words('you-said')}</h2>
      <p className="entry__view" dir="auto">
        {entry.view}
      </p>
      {entry.gathered ? <p className="entry__about">{entry.gathered}</p> : null}
      <GatheredViews views={entry.panelViews ?? []} />
      <h3 className="govuk-heading-s">{words(`we-${entry.outcome.replace(' ', '-')}`)}</h3>
      <p className="govuk-body entry__reply" dir="auto">
        {entry.reply}
      </p>
      {entry.reason ? (
        <>
          <h3 className="govuk-heading-s">{words('why-not')}</h3>
          <p className="govuk-body entry__reply" dir="auto">
            {entry.reason}
          </p>
        </>
      ) : null}
      <Facts entry={entry} language={language} own={own} />
      <EntryActions title={words('actions-title')} actions={entry.actions} />
      <h3 className="govuk-heading-s">{words('rests-on')}</h3>
      <p className="govuk-body">{entry.evidence}</p>
      {entry.remeasured ? (
        <>
          <h3 className="govuk-heading-s">{words('measured-again')}</h3>
          <p className="govuk-body">{entry.remeasured}</p>
        </>
      ) : null}
    </>
  )
}

/** For whom, where and by when. */
function Facts({ entry, language, own }: Props) {
  const words = translator(language, 'public', own)
  const facts = [
    [words('for-whom'), entry.forWhom],
    [words('where'), entry.area],
    ...(entry.byWhen ? [[words('by-when'), entry.byWhen]] : []),
  ] as const
  return (
    <dl className="entry__facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
