import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { Page } from './page'

/** The last page when nothing better answers: what happened, and what to do. */
export function ErrorPage() {
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { title, advice } = wordsFor(status)
  return (
    <Page language="en" organisation="Soundings" home="/">
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{advice}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to the first page
        </a>
      </p>
    </Page>
  )
}

function wordsFor(status: number): { title: string; advice: string } {
  if (status === 404) {
    return {
      title: 'There is no page at this address',
      advice: 'Check the address for a missing or extra letter.',
    }
  }
  if (status === 403) {
    return { title: 'This page is not yours to open', advice: 'Sign in with an account that may see it.' }
  }
  if (status === 429) {
    return { title: 'Too many tries', advice: 'Wait a few minutes, then try again.' }
  }
  return {
    title: 'Something went wrong on our side',
    advice: 'Nothing you sent before is lost. Go back and try again in a minute.',
  }
}
