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

type LabelledProps = {
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** How large the label is. */
  size?: 's' | 'm'
  children: ReactNode
}

/** A field of one control, whose id is its name, with its label, what helps to fill it in and what is wrong in it. */
export function Labelled({ name, label, hint, error, size = 's', children }: LabelledProps) {
  return (
    <FormGroup error={error}>
      <label className={`govuk-label govuk-label--${size}`} htmlFor={name}>
        {label}
      </label>
      <Hint id={`${name}-hint`} text={hint} />
      <ErrorMessage id={`${name}-error`} error={error} />
      {children}
    </FormGroup>
  )
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
