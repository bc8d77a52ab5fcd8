import { Button } from '../../../components/button'
import { TypedFields } from './sections'
import type { WeightsView } from './view.server'

/** The settings that the wave has been read with, to go back to, and how many others there may be. */
export function UsedSettings({ used, left }: Pick<WeightsView, 'used' | 'left'>) {
  if (used.length === 0) return null
  return (
    <section className="measure" aria-labelledby="used">
      <h2 className="govuk-heading-m" id="used">
        Settings this wave has been read with
      </h2>
      <p className="govuk-body">
        Each different weighting of the same answers tells more of who gave them, so a wave is read with three
        different settings at most. {leftInWords[left]} You can go back to one of these at any time, or take
        the weights off.
      </p>
      <ol className="govuk-list govuk-list--number">
        {used.map(({ words, typed }) => (
          <li key={words}>
            {words}
            <form method="post">
              <TypedFields typed={typed} />
              <Button text="Use these again" kind="secondary" name="intent" value="apply" />
            </form>
          </li>
        ))}
      </ol>
    </section>
  )
}

const leftInWords = ['There can be no others.', 'There can be one more.', 'There can be two more.']
