import type { LoaderFunctionArgs } from '@remix-run/node'
import { hasOrganisation } from '../../../db/organisation.server'

/** 200 when the server and its database answer. */
export async function loader({ context }: LoaderFunctionArgs) {
  await hasOrganisation(context.db)
  return Response.json({ state: 'in service' })
}
