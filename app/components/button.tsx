type Kind = 'secondary' | 'warning' | 'start'

const classOf = (kind: Kind | undefined): string =>
  kind ? `govuk-button govuk-button--${kind}` : 'govuk-button'

/** Sends the form it stands in. */
export function Button(props: { text: string; kind?: Kind; name?: string; value?: string }) {
  const { text, kind, name, value } = props
  return (
    <button type="submit" className={classOf(kind)} name={name} value={value}>
      {text}
    </button>
  )
}

/** A link to the next step that looks like the button it is. */
export function ButtonLink({ text, href, kind }: { text: string; href: string; kind?: Kind }) {
  return (
    <a href={href} className={classOf(kind)}>
      {text}
    </a>
  )
}
