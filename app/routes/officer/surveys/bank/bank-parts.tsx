import { Button } from '../../../../components/button'
import { Select } from '../../../../components/select'
import { Tag } from '../../../../components/tag'
import { TextInput } from '../../../../components/text-input'
import { Revision } from '../building/draft-frame'
import { draftHref } from '../href'
import type { BankView, HitView } from './bank-view.server'

/** What is looked for in the bank, and where its questions go. */
export function BankForm({ view }: { view: BankView }) {
  const { query, sections, themes, services, queryText } = view
  return (
    <form method="get" action="#found" className="choices" key={queryText}>
      <TextInput name="words" label="Words, or a code such as TP01" value={query.words} />
      <Select name="theme" label="Theme" blank="Any" groups={themes} value={query.theme} />
      <TextInput name="line" label="Line, such as 30.4.a" value={query.line} />
      <Select name="service" label="Service" blank="Any" choices={services} value={query.service} />
      <Select name="into" label="Add to the section" choices={sections} value={query.into} />
      <Button text="Search" />
    </form>
  )
}

/** A question of the bank: what it asks, how long it takes, its lines, and the button that adds it. */
export function Hit({ hit, view }: { hit: HitView; view: BankView }) {
  const { key, text, hint, short, type, seconds, lines, filter, number, locked, similar } = hit
  const { draft, query, sections } = view
  const isIn = number > 0
  const name = isIn ? `Take out ${short}` : `Add ${short}`
  return (
    <li id={`hit-${key}`} tabIndex={-1} className="builder__question">
      <p className="builder__text">
        {text} {locked ? <Tag text={`${locked.code}: locked`} colour="blue" /> : null}{' '}
        {isIn ? <Tag text={`In the survey: number ${number}`} colour="green" /> : null}
      </p>
      {hint ? <p className="under">{hint}</p> : null}
      <p className="under">
        {type}. About {seconds} seconds. {lines.length > 0 ? `Lines ${lines.join(', ')}.` : 'No lines.'}
        {locked ? ` In the words of ${locked.of ?? locked.code}, which nobody can change.` : ''}
        {similar.length > 0 ? ` Similar to ${similar.join(', ')}, and never reported as that.` : ''}
        {filter ? ` Asked only of some: it comes with “${filter}”.` : ''}
      </p>
      {sections.length === 0 ? null : (
        <form method="post" className="builder__acts">
          <Revision draft={draft} />
          <input type="hidden" name="question" value={key} />
          <input type="hidden" name="into" value={query.into} />
          <button
            type="submit"
            name="intent"
            value={isIn ? 'remove' : 'add'}
            className="link-button"
            aria-label={name}
          >
            {isIn ? 'Take out' : 'Add'}
          </button>
          {isIn ? (
            <a className="govuk-link" href={draftHref(draft.id, `question-${key}`)}>
              Show it <span className="govuk-visually-hidden">in the survey: {short}</span>
            </a>
          ) : null}
        </form>
      )}
    </li>
  )
}
