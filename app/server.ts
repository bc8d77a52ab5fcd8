import { existsSync } from 'node:fs'
import type { Server, ServerResponse } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as build from 'virtual:remix/server-build'
import { createRequestHandler } from '@remix-run/express'
import compression from 'compression'
import express, { type Express } from 'express'
import type { AppContext } from './context'
import { limitBodies, setHeaders, writeLog } from './http/middleware.server'
import { limitRates } from './http/rate-limit.server'
import { readerOf } from './http/reader.server'
import { mendAddress, refuseOtherSites } from './http/request-guards.server'

const clientFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../client')

/** Files tell of nobody: browsers may keep them, which every other answer forbids. */
const kept = { setHeaders: (response: ServerResponse) => void response.removeHeader('Cache-Control') }

/** The whole product as one Express application: headers, limits, a redacted log, static files, pages. */
export function createApp(context: AppContext): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  app.use(writeLog(context.log), setHeaders, mendAddress)
  app.use(compression())
  app.use(
    '/assets',
    express.static(path.join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', ...kept }),
  )
  app.use('/assets', (_request, response) => void response.status(404).type('text').send('Not found'))
  // Only what looks like a file: else every page would first be looked for on the disk.
  if (existsSync(clientFolder))
    app.get(/\.\w+$/, express.static(clientFolder, { maxAge: '1h', index: false, ...kept }))
  if (context.settings.limitsRates) app.use(limitRates())
  app.use(refuseOtherSites, limitBodies)
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: 'production',
      getLoadContext: (_request, response) => ({ ...context, turn: {}, reader: readerOf(response) }),
    }),
  )
  return app
}

/** Listens on the host and port of the settings; a taken port is a sentence, not a stack. */
export function listen(app: Express, { host, port }: { host: string; port: number }): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, () => resolve(server))
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    )
  })
}

/** Throws `PortTaken` now rather than after the database is loaded. */
export async function refuseTakenPort({ host, port }: { host: string; port: number }): Promise<void> {
  if (port === 0) return
  const probe = await listen(express(), { host, port })
  await new Promise((resolve) => probe.close(resolve))
}

/** The port asked for is in use by another program. */
export class PortTaken extends Error {
  override name = 'PortTaken'
  constructor(port: number) {
    super(`Port ${port} is already in use by another program. Stop it, or choose another with --port.`)
  }
}

/** Finishes what is in flight, refuses what is new, and gives up on open connections after ten seconds. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
