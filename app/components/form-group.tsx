import type { ReactNode } from 'react'
import { useWords } from './words'

/** One field with the room and the red bar it needs when something is wrong in it. */
export function FormGroup({ error, children }: { error: string | undefined; children: ReactNode }) {
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>{children}</div>
  )
}

export function ErrorMessage({ id, error }: { id: string; error: string | undefined }) {
  const words = useWords()
  if (!error) return null
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{words('error-prefix')}</span> {error}
    </p>
  )
}

export function Hint({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <div id={id} className="govuk-hint">
      {text}
    </div>
  ) : null
}

/** The ids of what explains a field, for `aria-describedby`. */
export function describedBy(
  name: string,
  hint: string | undefined,
  error: string | undefined,
): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
