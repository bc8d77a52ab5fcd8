import type { FormCounts as Counts } from '../../../../db/paper/form.server'
import { grouped } from '../../../locales/number'

/** How many forms were made, and what became of them, in a sentence. */
export function FormCounts({ counts }: { counts: Counts }) {
  const { made, keyed, takenBack, out } = counts
  return (
    <p className="govuk-body">
      {grouped(made)} {made === 1 ? 'form was' : 'forms were'} made: {grouped(keyed)} keyed, {grouped(out)}{' '}
      still out{takenBack > 0 ? `, ${grouped(takenBack)} taken back` : ''}.
    </p>
  )
}
