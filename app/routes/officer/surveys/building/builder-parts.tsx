import { Button } from '../../../../components/button'
import { Checkbox } from '../../../../components/checkbox'
import { Details } from '../../../../components/details'
import { TextInput } from '../../../../components/text-input'
import { listInWords } from '../../../../locales/list'
import { draftPartHref } from '../href'
import type { AboutDraft } from './about-draft.server'
import type { BuilderView } from './builder-view.server'
import { Revision } from './draft-frame'

/** How long the survey is, what it asks about, and how far it is from being opened. */
export function BuilderSummary({ view }: { view: BuilderView }) {
  const { draft, languages, strands, lines, themes, unasked, privacy, lengthRule } = view
  return (
    <div className="measure" id="top" tabIndex={-1}>
      <p className="govuk-body">
        {draft.questions === 1 ? '1 question' : `${draft.questions} questions`} in {listInWords(languages)},{' '}
        {privacy}. Tenants are told that it takes about{' '}
        {draft.minutes === 1 ? 'a minute' : `${draft.minutes} minutes`}
        {draft.minutes === draft.minutesByRule ? '' : `; by our rule it takes ${draft.minutesByRule}`}.
      </p>
      <Details summary="How the length is reckoned">
        <p className="govuk-body">{lengthRule}</p>
      </Details>
      <p className="govuk-body" id="strands" tabIndex={-1}>
        {strands.length === 0
          ? 'It asks nothing about who people are, so results cannot be shown for groups of tenants.'
          : `It asks about ${listInWords(strands.map((name) => name.toLowerCase()))}.`}
      </p>
      {lines > 0 ? (
        <p className="govuk-body">
          It gives evidence for {lines} {lines === 1 ? 'line' : 'lines'} of enquiry in {themes}{' '}
          {themes === 1 ? 'theme' : 'themes'}, and{' '}
          <a className="govuk-link" href={draftPartHref(draft.id, 'lines')}>
            will not answer {unasked} more lines of {themes === 1 ? 'it' : 'these'} that tenants could judge
          </a>
          .
        </p>
      ) : null}
    </div>
  )
}

/** The last step and the one undone last, each with a button; and the draft's end. */
export function History({ draft }: { draft: AboutDraft }) {
  return (
    <form method="post" className="builder__history">
      <Revision draft={draft} />
      <Act id="undo" intent="undo" text="Undo" what={draft.undo} />
      <Act id="redo" intent="redo" text="Do again" what={draft.redo} />
      <p className="under">Last changed {draft.changed}.</p>
    </form>
  )
}

function Act(props: { id: string; intent: string; text: string; what: string | undefined }) {
  const { id, intent, text, what } = props
  if (!what) return null
  return (
    <p className="govuk-body">
      <button type="submit" id={id} name="intent" value={intent} className="link-button">
        {text}
      </button>{' '}
      {what}
    </p>
  )
}

/** Adds a section, or throws the draft away. */
export function AddSection({ draft, problem }: { draft: AboutDraft; problem: string | undefined }) {
  return (
    <>
      <form method="post" className="choices" noValidate>
        <Revision draft={draft} />
        <TextInput name="title" label="Name of a new section" error={problem} />
        <Button text="Add a section" name="intent" value="add-section" />
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={draftPartHref(draft.id, 'survey.json')}>
          Download this draft as a file
        </a>
      </p>
      <Details summary="Throw this draft away">
        <form method="post">
          <Revision draft={draft} />
          <Checkbox name="agreed" value="yes" text="Yes, throw it away with all its steps" />
          <Button text="Throw away" kind="warning" name="intent" value="delete" />
        </form>
      </Details>
    </>
  )
}
