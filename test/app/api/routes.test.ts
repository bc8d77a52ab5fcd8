import { expect, test } from 'vitest'
import { openapi } from '../../../app/http/openapi'
import routes from '../../../app/routes'
import { action as postBreakdown } from '../../../app/routes/api/breakdown'
import { action, loader } from '../../../app/routes/api/not-found'
import { loader as getResponses } from '../../../app/routes/api/responses'

test('every address of the API is in the document, and the other way round', () => {
  const served = routes
    .map(({ path }) => path ?? '')
    .filter((path) => path.startsWith('api/v1/') && !path.endsWith('*'))
    .map((path) => path.replace('api/v1', '').replaceAll(/:(\w+)/g, '{$1}'))
  expect(served.sort()).toEqual(Object.keys(openapi.paths).sort())
})

test('what is not there, and a method an address does not take, are refused in the shape of every error', async () => {
  for (const [response, status] of [
    [loader(), 404],
    [action(), 404],
    [getResponses(), 405],
    [postBreakdown(), 405],
  ] as const) {
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { message: expect.any(String), problems: [] } })
  }
  expect(getResponses().headers.get('Allow')).toBe('POST')
})
