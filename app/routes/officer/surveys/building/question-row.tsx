import { questionAt } from '../../../../../surveys/building/step'
import { Tag } from '../../../../components/tag'
import { questionHref } from '../href'
import type { AboutDraft } from './about-draft.server'
import type { QuestionView } from './builder-view.server'
import { Revision } from './draft-frame'

/** A question of the draft: its words, what is worth knowing of it, what is wrong in it, and what can be done. */
export function QuestionRow({ draft, question }: { draft: AboutDraft; question: QuestionView }) {
  const { key, number, text, short, problems } = question
  return (
    <li id={questionAt(key)} tabIndex={-1} className="builder__question">
      <span className="builder__number">{number}</span>
      <p className="builder__text">{text}</p>
      <Marks question={question} />
      {question.route ? <p className="under">{question.route}.</p> : null}
      <p className="under">
        {question.type}. {question.service}. Reading age {question.age}.{' '}
        {question.lines.length > 0 ? `Lines ${question.lines.join(', ')}` : 'No lines'}
      </p>
      <PartProblems problems={problems} />
      <form method="post" className="builder__acts">
        <Revision draft={draft} />
        <input type="hidden" name="key" value={key} />
        <a className="govuk-link" href={questionHref(draft.id, key)}>
          Change <span className="govuk-visually-hidden">{short}</span>
        </a>
        {question.canUp ? <ActButton id={`up-${key}`} intent="up" text="Move up" of={short} /> : null}
        {question.canDown ? <ActButton id={`down-${key}`} intent="down" text="Move down" of={short} /> : null}
        <ActButton intent="remove" text="Remove" of={short} />
      </form>
    </li>
  )
}

function Marks({ question }: { question: QuestionView }) {
  const { isHeadline, isHard, age, missing, stale, kind, code } = question
  return (
    <p className="builder__marks">
      {isHeadline ? <Tag text="Headline" colour="green" /> : null}
      {kind === 'prescribed' ? <Tag text={`${code}: locked`} colour="blue" /> : null}
      {kind === 'own' ? <Tag text="Your own" colour="blue" /> : null}
      {kind === 'reworded' ? <Tag text="Reworded" colour="purple" /> : null}
      {isHard ? <Tag text={`Hard to read: age ${age}`} colour="yellow" /> : null}
      {missing.map((language) => (
        <Tag key={language} text={`Not in ${language}`} colour="red" />
      ))}
      {stale.map((language) => (
        <Tag key={language} text={`${language}: translated from other words`} colour="yellow" />
      ))}
    </p>
  )
}

/** What is wrong in a part of the survey, each as a sentence. */
export function PartProblems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <ul className="builder__problems">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  )
}

/** A button among links that does something with a question or a section. */
export function ActButton(props: { id?: string; intent: string; text: string; of: string }) {
  const { id, intent, text, of } = props
  return (
    <button type="submit" id={id} name="intent" value={intent} className="link-button">
      {text} <span className="govuk-visually-hidden">{of}</span>
    </button>
  )
}
