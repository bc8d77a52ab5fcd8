import { keepRollup } from '../../../db/breakdown/keep.server'
import { connect } from '../../../db/client.server'
import { Layout } from '../../../surveys/layout'
import { threshold } from './turmoil'

/** What a folder in a process of its own is told: the waves' scales by id. */
export type FolderTask = {
  serverUrl: string
  organisationId: string
  waves: Record<string, Layout['measures']>
}

/** Run as a program: folds and promotes until it is told to stop, then prints how many changes it folded. */
const task = JSON.parse(process.argv[2] ?? '') as FolderTask
const layouts = async (_tx: unknown, waveId: string) => new Layout(task.waves[waveId] ?? [])
const db = connect(task.serverUrl, { connections: 2 })
let isStopping = false
process.once('message', () => {
  isStopping = true
})
let folded = 0
while (!isStopping) {
  folded += await keepRollup(db, task.organisationId, { isStopping: () => isStopping, layouts, threshold })
  await new Promise((resolve) => setImmediate(resolve))
}
await db.destroy()
console.log(folded)
process.disconnect()
