import { useWords } from './words'

/** An ordinary page nobody wonders about; the referrer is not sent, and our pages are never stored. */
const elsewhere = 'https://www.bbc.co.uk/weather'

/** A way off the page in one tap, for someone who is suddenly not alone. */
export function QuickExit() {
  const words = useWords()
  return (
    <a className="govuk-button govuk-button--warning quick-exit" href={elsewhere} rel="noreferrer nofollow">
      {words('leave-quickly')}
    </a>
  )
}
