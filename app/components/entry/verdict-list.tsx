import { translator } from '../../locales/translate'
import { Tag } from '../tag'
import type { VerdictView, Voice } from './entry-view'

const colours = { confirmed: 'green', challenged: 'yellow', 'asked for more': 'blue' } as const

/** Each member's word on an entry, with the name they chose, their comment and what the landlord answered. */
export function VerdictList({ verdicts, ...voice }: { verdicts: VerdictView[] } & Voice) {
  const words = translator(voice.language, 'public', voice.own)
  return (
    <ul className="verdicts">
      {verdicts.map((verdict) => (
        <li key={verdict.id}>
          <Tag text={words(verdict.kind.replaceAll(' ', '-'))} colour={colours[verdict.kind]} />{' '}
          {words('by-on', { name: verdict.name, day: verdict.day })}
          {verdict.comment ? (
            <p className="verdicts__comment" dir="auto">
              {verdict.comment}
            </p>
          ) : null}
          {verdict.isOfEarlierWords ? <p className="verdicts__note">{words('earlier-words')}</p> : null}
          <Answer verdict={verdict} {...voice} />
        </li>
      ))}
    </ul>
  )
}

function Answer({ verdict: { answer, clock }, language, own }: { verdict: VerdictView } & Voice) {
  const words = translator(language, 'public', own)
  return (
    <>
      {answer?.text ? (
        <div className="verdicts__answer">
          <p className="verdicts__note">{words('answer-on', { day: answer.day })}</p>
          <p className="verdicts__comment" dir="auto">
            {answer.text}
          </p>
        </div>
      ) : null}
      {answer && !answer.text ? (
        <p className="verdicts__note">{words('changed-on', { day: answer.day })}</p>
      ) : null}
      {clock ? <p className="verdicts__note">{clock}</p> : null}
    </>
  )
}
