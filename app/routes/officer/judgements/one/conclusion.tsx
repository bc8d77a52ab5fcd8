import { Button } from '../../../../components/button'
import { type Problem, problemIn } from '../../../../components/problem'
import { Select } from '../../../../components/select'
import { Textarea } from '../../../../components/textarea'
import type { AboutJudgement } from '../about-judgement.server'
import type { TypedConclusion } from './concluding'
import type { JudgementView } from './judgement-view.server'

type Props = { view: JudgementView; typed: TypedConclusion | undefined; problems: readonly Problem[] }

/** The form in which an officer chooses the level, says why, and signs. */
export function Conclude({ view: { judgement, levels, chosen }, typed, problems }: Props) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="revision" value={judgement.revision} />
      <h2 className="govuk-heading-m">The judgement</h2>
      <Select
        name="level"
        label="Level"
        blank="Choose a level"
        groups={levels}
        value={typed?.level ?? chosen}
        error={problemIn(problems, 'level')}
      />
      <Textarea
        name="reason"
        label="Why"
        size="s"
        hint="What decided it. Where it is not the level that the rule suggests, say why not."
        value={typed?.reason ?? judgement.reason}
        error={problemIn(problems, 'reason')}
      />
      <p className="govuk-body">Once it is signed it never changes. A new version begins as a copy.</p>
      <div className="govuk-button-group">
        <Button text="Sign it" name="intent" value="sign" />
        <Button text="Save without signing" kind="secondary" name="intent" value="save" />
        <Button text="Take this draft away" kind="warning" name="intent" value="drop" />
      </div>
    </form>
  )
}

/** The level, the reason and the signature; a new version begins here. */
export function Signed({ judgement: { kind, level, reason, signed } }: { judgement: AboutJudgement }) {
  return (
    <>
      <p className="govuk-body-l">
        <strong>{level}</strong>
      </p>
      <p className="govuk-body judgement__reason">{reason}</p>
      <p className="govuk-body">
        Signed by {signed}.
        {kind === 'service'
          ? ' Each figure is followed by what became of it, once a later wave is closed and read.'
          : ' What it rests on stays as it was that day.'}
      </p>
      <form method="post">
        <Button text="Begin a new version" kind="secondary" name="intent" value="version" />
      </form>
    </>
  )
}
