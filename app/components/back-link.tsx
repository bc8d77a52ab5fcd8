import { useWords } from './words'

export function BackLink({ href }: { href: string }) {
  const words = useWords()
  return (
    <a href={href} className="govuk-back-link">
      {words('back')}
    </a>
  )
}
