import { describedBy, Labelled } from './form-group'

type TextInputProps = {
  name: string
  label: string
  hint?: string | undefined
  value?: string | undefined
  error?: string | undefined
  type?: 'text' | 'email' | 'password' | 'url' | 'tel'
  autoComplete?: string | undefined
  /** `code` for what is copied letter by letter. */
  look?: 'text' | 'code'
  /** The page begins in it. */
  isFocused?: boolean
}

export function TextInput(props: TextInputProps) {
  const { name, label, hint, value, error, type = 'text', autoComplete, look = 'text', isFocused } = props
  const classes = ['govuk-input', error && 'govuk-input--error', look === 'code' && 'code-input']
  return (
    <Labelled {...{ name, label, hint, error }}>
      <input
        className={classes.filter(Boolean).join(' ')}
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        // biome-ignore lint/a11y/noAutofocus: where a page is for typing one thing after the other
        autoFocus={isFocused}
        spellCheck={look === 'text' && type === 'text' ? undefined : false}
        autoCapitalize={look === 'code' ? 'characters' : undefined}
        aria-describedby={describedBy(name, hint, error)}
      />
    </Labelled>
  )
}
