import { refuse } from '../../http/api.server'

export function loader() {
  return refuse('not_found', 'There is nothing at this address; /api/v1/openapi.json lists what there is.')
}

export const action = loader
