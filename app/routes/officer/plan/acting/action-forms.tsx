import { Button } from '../../../../components/button'
import { type Problem, problemIn } from '../../../../components/problem'
import { TextInput } from '../../../../components/text-input'
import { Textarea } from '../../../../components/textarea'
import { actionHref } from '../href'
import type { ActionPage } from './action-view.server'
import type { TypedAct } from './acts.server'

type Props = { action: ActionPage['action']; typed: TypedAct | undefined; problems: readonly Problem[] }

/** What can be done with an action, a form for each. What was typed into one that was refused stays in it. */
export function ActionForms(props: Props) {
  const { action } = props
  return (
    <>
      {action.isDone ? <ReopenForm action={action} /> : <CompleteForm {...props} />}
      {action.isDone ? null : <MoveForm {...props} />}
      <RewordForm {...props} />
    </>
  )
}

/** Which version was read, so that nobody changes it over another's head. */
const Seen = ({ action }: Pick<Props, 'action'>) => <input type="hidden" name="seen" value={action.version} />

const ofAct = (typed: TypedAct | undefined, act: string) => (typed?.act === act ? typed : undefined)

function CompleteForm({ action, typed, problems }: Props) {
  return (
    <form method="post" action={actionHref(action.id)} noValidate>
      <h2 className="govuk-heading-m">Say that it is done</h2>
      <Seen action={action} />
      <TextInput
        name="done"
        label="On which day"
        hint="Such as 7 October 2026"
        value={ofAct(typed, 'complete')?.done}
        error={problemIn(problems, 'done')}
      />
      <Button text="It is done" name="act" value="complete" />
    </form>
  )
}

function ReopenForm({ action }: Pick<Props, 'action'>) {
  return (
    <form method="post" action={actionHref(action.id)}>
      <h2 className="govuk-heading-m">Say that it is not done after all</h2>
      <Seen action={action} />
      <Button text="It is not done" kind="secondary" name="act" value="reopen" />
    </form>
  )
}

function MoveForm({ action, typed, problems }: Props) {
  const moving = ofAct(typed, 'move')
  return (
    <form method="post" action={actionHref(action.id)} noValidate>
      <h2 className="govuk-heading-m">Move its date</h2>
      <p className="govuk-body">
        The dates before stay on record. One that is moved later is shown as slipped.
      </p>
      <Seen action={action} />
      <TextInput
        name="due"
        label="New date"
        hint="A day, a month or a year. A month means its last day."
        value={moving?.due}
        error={problemIn(problems, 'due')}
      />
      <Textarea
        name="reason"
        label="Why it is moved"
        value={moving?.reason}
        error={problemIn(problems, 'reason')}
        rows={2}
        size="s"
      />
      <Button text="Move" kind="secondary" name="act" value="move" />
    </form>
  )
}

function RewordForm({ action, typed, problems }: Props) {
  return (
    <form method="post" action={actionHref(action.id)} noValidate>
      <h2 className="govuk-heading-m">Put it in other words</h2>
      <Seen action={action} />
      <Textarea
        name="text"
        label="What is to be done"
        value={ofAct(typed, 'reword')?.text ?? action.text}
        error={problemIn(problems, 'text')}
        rows={2}
        size="s"
      />
      <Button text="Save" kind="secondary" name="act" value="reword" />
    </form>
  )
}
