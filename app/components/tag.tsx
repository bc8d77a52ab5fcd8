export type TagColour = 'grey' | 'green' | 'blue' | 'red' | 'yellow' | 'purple'

/** A state in a word or two. */
export function Tag({ text, colour }: { text: string; colour?: TagColour }) {
  return <strong className={colour ? `govuk-tag govuk-tag--${colour}` : 'govuk-tag'}>{text}</strong>
}
