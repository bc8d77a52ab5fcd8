import { spawn } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import type { Db } from '../../../db/client.server'
import { cloneDatabase } from '../../setup/clone'
import type { FolderTask } from './folder'
import { another, makeScene, readOften } from './scene'
import { Turmoil } from './turmoil'

const { db, serverUrl } = await cloneDatabase()
const scene = await makeScene(db)
const { landlord, layouts } = scene
const pools: Db[] = []
const pool = () => {
  const made = another(serverUrl)
  pools.push(made)
  return made
}
afterAll(() => Promise.all(pools.map((one) => one.destroy())))

const reads = 4000

/** A folder in a process of its own; `stop` gives how many changes it folded. */
function startFolder(): { stop: () => Promise<number> } {
  const waves = Object.fromEntries([...layouts].map(([id, { measures }]) => [id, measures]))
  const task: FolderTask = { serverUrl, organisationId: landlord.organisationId, waves }
  const child = spawn(
    process.execPath,
    ['node_modules/vite-node/vite-node.mjs', 'test/db/breakdown/folder.ts', JSON.stringify(task)],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  )
  let printed = ''
  child.stdout?.on('data', (data: Buffer) => {
    printed += data.toString()
  })
  const ended = new Promise<number>((resolve, reject) =>
    child.once('close', (code) =>
      code === 0 ? resolve(Number(printed)) : reject(new Error(`ended with ${code}`)),
    ),
  )
  return {
    stop: () => {
      child.send('stop')
      return ended
    },
  }
}

test(`${reads} reads equal plain SQL while all else goes on and two processes fold`, {
  timeout: 0,
}, async () => {
  const folders = [startFolder(), startFolder()]
  const turmoil = new Turmoil(landlord, layouts, 'long equality')
  const writers = pool()
  for (let loop = 0; loop < 4; loop++) turmoil.write(writers)
  turmoil.administer(pool())
  const seen = await Promise.all([
    readOften(pool(), scene, { reads: reads / 2, seed: 'one' }),
    readOften(pool(), scene, { reads: reads / 2, seed: 'other' }),
  ]).finally(() => turmoil.stop())
  const folded = await Promise.all(folders.map(({ stop }) => stop()))
  console.log({
    ...turmoil.done,
    folded,
    areas: seen.map(({ areas }) => areas),
    tails: seen.map(({ tails }) => tails),
  })
  expect(seen.flatMap(({ differences }) => differences)).toEqual([])
  expect(folded.every((count) => count > 0)).toBe(true)
})
