import { describedBy, Labelled } from './form-group'

type TextareaProps = {
  name: string
  label: string
  hint?: string | undefined
  value?: string | undefined
  error?: string | undefined
  rows?: number
  size?: 's' | 'm'
}

/** Several lines of text. No `maxlength`: it would cut what is pasted without a word; the server says how much is over. */
export function Textarea({ name, label, hint, value, error, rows = 5, size = 'm' }: TextareaProps) {
  return (
    <Labelled {...{ name, label, hint, error, size }}>
      <textarea
        className={error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={describedBy(name, hint, error)}
      />
    </Labelled>
  )
}
