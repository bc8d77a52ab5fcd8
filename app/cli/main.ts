import { parseArgs } from 'node:util'
import { bench } from './bench/bench'
import { clientsCommand } from './bench/clients'
import { coverage } from './coverage'
import { demo } from './demo'
import type { Options } from './options'
import { start } from './start'
import { survey } from './survey'
import { token } from './token'
import { verify } from './verify'

const commands: Record<string, { does: string; run: (options: Options) => Promise<void> }> = {
  start: { does: 'serve; the first run prints a one-time link to make your organisation', run: start },
  demo: { does: 'serve with the demonstration landlord', run: demo },
  verify: { does: 'recompute every stored and published figure from the responses', run: verify },
  coverage: {
    does: 'show which questions give evidence for which enquiry line, and for lines no survey asks about, which would',
    run: coverage,
  },
  token: {
    does: 'make a key to the API: ORGANISATION (its address) and one or more of what it is for; printed once',
    run: token,
  },
  survey: {
    does: 'check, export or import the file of a survey; without more, it says how',
    run: survey,
  },
  bench: {
    does: 'measure the figures we hold ourselves to, on new databases: answering, reporting, pages or all',
    run: bench,
  },
}

/** Commands that are told more than options. */
const takesParts = new Set([commands.bench, commands.survey, commands.token])

/** Commands that other commands start, in a process of their own. */
const innerCommands: Record<string, () => Promise<void>> = { 'bench-clients': clientsCommand }

const help = `Usage: npx soundings <command> [options]

${Object.entries(commands)
  .map(([name, { does }]) => `  ${name.padEnd(8)} ${does}`)
  .join('\n')}

Options
  --port N     the port to listen on (otherwise PORT, or 3000)
  --data DIR   where the embedded PostgreSQL keeps its files (otherwise SOUNDINGS_DATA, or .data)
  --json       print one line of JSON (when ready, or when done), and nothing else on standard output
  --large      measure with 10,000,000 responses too
  --help       this text

DATABASE_URL selects a PostgreSQL (15 or later) of your own instead of the embedded one.`

async function run(): Promise<void> {
  const { values, positionals } = readArguments()
  const inner = innerCommands[positionals[0] ?? '']
  if (inner) return inner()
  const command = commands[positionals[0] ?? '']
  const [, ...parts] = positionals
  if (values.help || !command || (parts.length > 0 && !takesParts.has(command))) {
    console.log(help)
    if (!values.help) process.exitCode = 2
    return
  }
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`)
  }
  const { json = false, large: isLarge = false, data } = values
  await command.run({ json, port, data, parts, isLarge })
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean' },
      large: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}

run().catch((error: Error) => {
  // What the person at the keyboard can mend is a plain Error with a sentence; anything else is a bug, with its place.
  const isBug = !['Error', 'PortTaken'].includes(error.name)
  console.error(isBug ? error : error.message)
  process.exit(1)
})
