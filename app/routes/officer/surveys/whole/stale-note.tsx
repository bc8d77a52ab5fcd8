import { useActionData } from '@remix-run/react'
import type { StaleFields } from './stale-fields'

type StaleNoteProps = { field: string; label: string; stale: StaleFields | undefined }

/** Under a field whose words were translated from other English: from which, and a box that says they are right. */
export function StaleNote({ field, label, stale }: StaleNoteProps) {
  const refused = useActionData<{ right?: string[] }>()
  const found = stale?.[field]
  if (!found) return null
  const id = `right-${field}`
  return (
    <div className="builder__stale" lang="en" dir="ltr">
      <p className="govuk-body-s">
        <strong>Translated from other words.</strong> The English was: “{found.from}”
      </p>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id={id}
            name="right"
            type="checkbox"
            value={found.right}
            defaultChecked={found.right.split(' ').every((name) => refused?.right?.includes(name))}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            These words are right for the English as it is now
            <span className="govuk-visually-hidden">: {label}</span>
          </label>
        </div>
      </div>
    </div>
  )
}
