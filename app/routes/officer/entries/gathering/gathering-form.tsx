import { Button } from '../../../../components/button'
import { Checkboxes } from '../../../../components/checkboxes'
import { grouped } from '../../../../locales/number'
import { ReadingFields } from '../../comments/reading/reading-form'
import type { GatheringView, Tickable } from './gathering-view.server'

/** One form: searching keeps what is ticked in the address, and saving sends it. */
export function GatheringForm({ view }: { view: GatheringView }) {
  const { chosen, choices, gathered, found, findings, views, total } = view
  return (
    <form method="get">
      <Ticks name="finding" legend="Findings that were accepted" all={findings} />
      {findings.length === 0 ? <p className="govuk-body">No finding has been accepted yet.</p> : null}
      <Ticks name="panel-view" legend="Views that panels raised" all={views} />
      {views.length === 0 ? <p className="govuk-body">No panel has raised a view yet.</p> : null}
      <Ticks name="comment" legend="Comments it gathers" all={gathered} />
      <h2 className="govuk-heading-m">Search the released comments</h2>
      <div className="choices">
        <ReadingFields chosen={chosen} choices={choices} />
        <Button text="Search" kind="secondary" />
      </div>
      <p className="govuk-body">
        {total === 1 ? '1 comment fits.' : `${grouped(total)} comments fit.`}
        {found.length < total
          ? ` The first ${found.length} that are not ticked are here: search for less.`
          : ''}
      </p>
      <Ticks name="comment" legend="Comments found" all={found} place="found" />
      <SaveButton />
    </form>
  )
}

const SaveButton = () => (
  <button className="govuk-button" type="submit" formMethod="post">
    Save what it gathers
  </button>
)

type TicksProps = { name: string; legend: string; all: readonly Tickable[]; place?: string }

function Ticks({ name, legend, all, place }: TicksProps) {
  if (all.length === 0) return null
  return (
    <Checkboxes
      name={name}
      id={place ? `${place}-${name}` : name}
      legend={legend}
      choices={all}
      values={all.filter(({ isTicked }) => isTicked).map(({ value }) => value)}
      size="m"
    />
  )
}
