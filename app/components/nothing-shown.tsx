import { Inset } from './inset'

/** Stands for the figures of a reading that shows none of them. */
export function NothingShown() {
  return (
    <Inset>
      <p className="govuk-body">
        Too few answered for any figure here: it takes 10 people, so that none of them can be told from the
        others. More may be told of a larger area, or of a wave that more people answered.
      </p>
    </Inset>
  )
}
