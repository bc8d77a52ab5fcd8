#!/usr/bin/env node
// Builds the product when a source is newer than the last build, then runs it. All TypeScript goes through this one
// build: server, command line, migrations and measurements.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const bundle = path.join(root, 'build/server/index.js')
const sources = ['app', 'db', 'surveys', 'public', 'remix.config.js', 'package-lock.json']

function newest(file) {
  const facts = statSync(file, { throwIfNoEntry: false })
  if (!facts) return 0
  if (!facts.isDirectory()) return facts.mtimeMs
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}

function isStale() {
  if (!existsSync(bundle)) return sources.some((source) => existsSync(path.join(root, source)))
  const built = statSync(bundle).mtimeMs
  return sources.some((source) => newest(path.join(root, source)) > built)
}

if (isStale()) {
  console.error('Building Soundings (about 15 seconds, only after a change) …')
  const remix = path.join(root, 'node_modules/@remix-run/dev/dist/cli.js')
  const result = spawnSync(
    process.execPath,
    [remix, 'vite:build', '-c', 'remix.config.js', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
    },
  )
  if (result.status !== 0) {
    console.error('The build failed; what is printed above says why.')
    process.exit(1)
  }
}

process.env.NODE_ENV ??= 'production'
await import(bundle)
