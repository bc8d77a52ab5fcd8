import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { temporaryFolder } from '../setup/folder'
import { Running } from './running'

const data = temporaryFolder('start')
afterAll(() => rmSync(data, { recursive: true, force: true }))

const start = (...words: string[]) => new Running('start', '--json', '--port', '0', '--data', data, ...words)

function isDatabaseRunning(): boolean {
  const file = path.join(data, 'cluster', 'postmaster.pid')
  if (!existsSync(file)) return false
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return spawnSync('kill', ['-0', String(pid)]).status === 0
}

test('a first start answers, and prints the one-time link; Ctrl-C stops it and its database', async () => {
  const running = start()
  const { address, setUp } = await running.ready()
  expect((await fetch(`${address}/health`)).status).toBe(200)
  const page = await fetch(String(setUp))
  expect(page.status).toBe(200)
  expect(isDatabaseRunning()).toBe(true)
  expect(await running.end('SIGINT')).toBe(0)
  expect(isDatabaseRunning()).toBe(false)
})

test('a start after kill -9 serves again, though the old database was left running', async () => {
  const killed = start()
  await killed.ready()
  await killed.end('SIGKILL')
  expect(isDatabaseRunning()).toBe(true)
  const next = start()
  const { address } = await next.ready()
  expect((await fetch(`${address}/health`)).status).toBe(200)
  expect(await next.end('SIGTERM')).toBe(0)
  expect(isDatabaseRunning()).toBe(false)
})

test('a second start on the same folder says who has it, and leaves the first alone', async () => {
  const first = start()
  const { address } = await first.ready()
  const second = start()
  expect(await second.exit).toBe(1)
  expect(second.output).toMatch(/The data folder .* is in use by another Soundings \(process \d+\)/)
  expect(second.output).not.toContain('    at ')
  expect((await fetch(`${address}/health`)).status).toBe(200)
  expect(await first.end('SIGINT')).toBe(0)
})

test('a demonstration stopped while it is loading ends at once, and the next start finds nothing half done', async () => {
  const stopped = new Running('demo', '--port', '0', '--data', data)
  await stopped.says(/Loading [\d,]+ responses/)
  expect(await stopped.end('SIGTERM')).toBe(0)
  expect(stopped.output).not.toContain('    at ')
  expect(isDatabaseRunning()).toBe(false)
  const next = start()
  expect((await next.ready()).setUp).toBeDefined()
  expect(await next.end('SIGINT')).toBe(0)
})

test('a port already taken is a sentence, and nothing is left running', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const taken = String((other.address() as { port: number }).port)
  const refused = new Running('start', '--port', taken, '--data', data)
  expect(await refused.exit).toBe(1)
  expect(refused.output).toContain(`Port ${taken} is already in use by another program.`)
  expect(refused.output).not.toContain('    at ')
  other.close()
})

test('words it does not know are answered with what it does know', async () => {
  const help = new Running('sail')
  expect(await help.exit).toBe(2)
  expect(help.output).toContain('Usage: npx soundings <command>')
  const port = new Running('start', '--port', 'many')
  expect(await port.exit).toBe(1)
  expect(port.output).toContain('--port takes a number from 0 to 65535, not "many".')
})
