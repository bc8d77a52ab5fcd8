import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { ErrorPage } from './error-page'
import { NotFoundPage, type Spoken } from './not-found-page'

/** What stands in for a landlord's page: that there is no such landlord, in the reader's language; or the last page. */
export function LandlordError() {
  const error = useRouteError()
  const spoken = isRouteErrorResponse(error) ? (error.data as Spoken | null) : null
  if (!spoken?.language) return <ErrorPage />
  return (
    <div lang={spoken.language === 'qps' ? undefined : spoken.language}>
      <NotFoundPage {...spoken} />
    </div>
  )
}
