import { fork } from 'node:child_process'
import http from 'node:http'
import { fileOf, recordOf } from './records'

/** What a crowd of clients is told to do: answer by page, each with links of its own, or send responses to the API. */
export type Task = {
  origin: string
  clients: number
  seconds: number
} & (
  | { does: 'answer'; links: string[] }
  | { does: 'send'; path: string; token: string; linesEach: number }
  | { does: 'file'; path: string; token: string; lines: number }
)

/** What they did: how many were thanked or accepted, in how many seconds, and the time of the slower ones. */
export type Done = { completed: number; failed: number; seconds: number; medianMs: number; p95Ms: number }

/** Runs the task in a process of its own, so that the clients' work is not the server's. */
export function runClients(task: Task): Promise<Done> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', ['bench-clients'])
    child.once('message', (done) => resolve(done as Done))
    child.once('exit', (code) => reject(new Error(`the clients ended with ${code}`)))
    child.send(task)
  })
}

/** The other side of `runClients`: does the task that arrives, and reports. */
export function clientsCommand(): Promise<void> {
  return new Promise((resolve) => {
    process.once('message', async (task: Task) => {
      process.send?.(await doTask(task))
      process.disconnect()
      resolve()
    })
  })
}

async function doTask(task: Task): Promise<Done> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: task.clients })
  const done = await (task.does === 'file' ? sendFile(agent, task) : crowd(agent, task))
  agent.destroy()
  return done
}

async function crowd(agent: http.Agent, task: Task & { does: 'answer' | 'send' }): Promise<Done> {
  const times: number[] = []
  let failed = 0
  let next = 0
  const started = performance.now()
  const client = async () => {
    while (performance.now() - started < task.seconds * 1000) {
      const number = next++
      if (task.does === 'answer' && number >= task.links.length) return
      const begun = performance.now()
      const isDone = await (task.does === 'answer' ? answer(agent, task, number) : send(agent, task, number))
      if (isDone) times.push(performance.now() - begun)
      else failed += 1
    }
  }
  await Promise.all(Array.from({ length: task.clients }, client))
  const seconds = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * times.length)] ?? 0
  return {
    completed: times.length * (task.does === 'send' ? task.linesEach : 1),
    failed,
    seconds,
    medianMs: at(0.5),
    p95Ms: at(0.95),
  }
}

/** Opens the page, answers everything, sends it, and is thanked. */
async function answer(agent: http.Agent, task: Task & { does: 'answer' }, number: number): Promise<boolean> {
  const page = `${task.origin}/a/${task.links[number]}`
  const from = { 'X-Forwarded-For': `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}` }
  const shown = await ask(agent, page, { headers: from })
  const receipt = /name="receipt" value="(\w+)"/.exec(shown.text)?.[1]
  const action = /<form method="post" action="([^"]+)"/.exec(shown.text)?.[1]
  if (!receipt || !action) return false
  const form = new URLSearchParams({ language: 'en', receipt, ...recordOf(number) }).toString()
  const sent = await ask(agent, new URL(action, task.origin).href, {
    method: 'POST',
    headers: { ...from, 'Content-Type': 'application/x-www-form-urlencoded', Origin: task.origin },
    body: form,
  })
  return sent.status === 200 && sent.text.includes(receipt.slice(0, 4))
}

async function send(agent: http.Agent, task: Task & { does: 'send' }, number: number): Promise<boolean> {
  const lines = Array.from({ length: task.linesEach }, (_, line) => {
    const facts = { external_id: `sent-${process.pid}-${number}-${line}`, channel: 'telephone' }
    return JSON.stringify({ ...facts, ...recordOf(number + line) })
  })
  const sent = await ask(agent, `${task.origin}${task.path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-ndjson', Authorization: `Bearer ${task.token}` },
    body: `${lines.join('\n')}\n`,
  })
  return sent.status === 200
}

async function sendFile(agent: http.Agent, task: Task & { does: 'file' }): Promise<Done> {
  const body = fileOf(task.lines)
  const started = performance.now()
  const sent = await ask(agent, `${task.origin}${task.path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/csv', Authorization: `Bearer ${task.token}` },
    body,
  })
  const milliseconds = performance.now() - started
  const completed = (JSON.parse(sent.text) as { accepted?: number }).accepted ?? 0
  const failed = task.lines - completed
  return { completed, failed, seconds: milliseconds / 1000, medianMs: milliseconds, p95Ms: milliseconds }
}

type Asked = { method?: string; headers?: Record<string, string>; body?: string }

function ask(
  agent: http.Agent,
  url: string,
  { body, ...options }: Asked,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent, ...options }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(body)
  })
}
