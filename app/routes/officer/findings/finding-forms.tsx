import { Button } from '../../../components/button'
import { type Problem, problemIn } from '../../../components/problem'
import { Select } from '../../../components/select'
import { Textarea } from '../../../components/textarea'
import type { TypedDecision } from './deciding'
import type { FindingView } from './finding-view.server'
import { findingHref } from './href'

type Props = { view: FindingView; typed: TypedDecision | undefined; problems: readonly Problem[] }

/** What can be decided of a finding, a form for each. */
export function FindingForms(props: Props) {
  const { view } = props
  return (
    <>
      {view.finding ? (
        <>
          <AcceptForm {...props} />
          <DismissForm {...props} />
          <MergeForm {...props} />
        </>
      ) : null}
      {view.state === 'new' ? null : <TakeBackForm view={view} />}
    </>
  )
}

/** Which decision was the last when the page was read, so that nobody decides over another's head. */
const Seen = ({ view }: Pick<Props, 'view'>) => <input type="hidden" name="seen" value={view.version} />

function AcceptForm({ view, typed, problems }: Props) {
  const standing = view.state === 'accepted' ? view.standing : undefined
  return (
    <form method="post" action={findingHref(view.wave.id, view.key)} noValidate>
      <h2 className="govuk-heading-m">{standing ? 'Change the owner or the note' : 'Accept it'}</h2>
      <Seen view={view} />
      <Select
        name="owner"
        label="Who owns it"
        hint="They are told at the head of their results when its figure falls."
        blank="Nobody yet"
        choices={view.owners.map(({ id, name }) => ({ value: id, text: name }))}
        value={typed?.owner ?? standing?.owner ?? ''}
        error={problemIn(problems, 'owner')}
      />
      <Textarea
        name="note"
        label="What is to be done (if you know)"
        value={typed?.note ?? standing?.note}
        error={problemIn(problems, 'note')}
        rows={3}
        size="s"
      />
      <Button text={standing ? 'Save' : 'Accept'} name="act" value="accept" />
    </form>
  )
}

function DismissForm({ view, typed, problems }: Props) {
  return (
    <form method="post" action={findingHref(view.wave.id, view.key)} noValidate>
      <h2 className="govuk-heading-m">Dismiss it</h2>
      <Seen view={view} />
      <Textarea
        name="reason"
        label="Why nothing is to be done about it"
        value={typed?.reason ?? (view.state === 'dismissed' ? view.standing.note : undefined)}
        error={problemIn(problems, 'reason')}
        rows={3}
        size="s"
      />
      <Button text="Dismiss" kind="secondary" name="act" value="dismiss" />
    </form>
  )
}

function MergeForm({ view, typed, problems }: Props) {
  if (view.targets.length === 0) return null
  return (
    <form method="post" action={findingHref(view.wave.id, view.key)} noValidate>
      <h2 className="govuk-heading-m">Merge it into another</h2>
      <Seen view={view} />
      <Select
        name="into"
        label="The finding that it is part of"
        hint="By its number in the list. What was dismissed or merged itself is not offered."
        blank="Choose a finding"
        choices={view.targets.map(({ key, name }) => ({ value: key, text: name }))}
        value={typed?.into ?? ''}
        error={problemIn(problems, 'into')}
      />
      <Button text="Merge" kind="secondary" name="act" value="merge" />
    </form>
  )
}

function TakeBackForm({ view }: Pick<Props, 'view'>) {
  return (
    <form method="post" action={findingHref(view.wave.id, view.key)}>
      <h2 className="govuk-heading-m">Take the decision back</h2>
      <Seen view={view} />
      <Button text="Make it new again" kind="secondary" name="act" value="take back" />
    </form>
  )
}
