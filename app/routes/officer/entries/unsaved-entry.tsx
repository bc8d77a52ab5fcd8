import type { TypedEntry } from './entry-form-fields'

/** What an officer typed into an entry that somebody else had sent meanwhile, so that they can copy it. */
export function UnsavedEntry({ typed }: { typed: TypedEntry }) {
  return (
    <div className="govuk-error-summary" role="alert">
      <h2 className="govuk-error-summary__title">Your changes were not saved</h2>
      <p className="govuk-body">
        This entry was sent to the panel, or became public, after you opened it. Below is what you typed, and
        under it the entry as it stands.
      </p>
      <h3 className="govuk-heading-s">You said</h3>
      <p className="govuk-body entry__view">{typed.view}</p>
      <h3 className="govuk-heading-s">Your reply</h3>
      <p className="govuk-body entry__reply">{typed.reply}</p>
    </div>
  )
}
