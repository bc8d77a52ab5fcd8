import { wrongMethod } from '../../http/api.server'
import { openapi } from '../../http/openapi'

/** The document that describes the API; open to everybody. */
export function loader() {
  return Response.json(openapi)
}

export function action() {
  return wrongMethod('GET')
}
