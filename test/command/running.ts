import { type ChildProcess, spawn } from 'node:child_process'

/** A Soundings process started by a test. */
export class Running {
  output = ''
  readonly child: ChildProcess
  readonly exit: Promise<number | null>

  constructor(...words: string[]) {
    this.child = spawn(process.execPath, ['app/cli/soundings.js', ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, VITEST: '', NODE_ENV: 'production', LOG_LEVEL: 'warn', DATABASE_URL: undefined },
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString()
      })
    }
    this.exit = new Promise((resolve) => this.child.once('exit', resolve))
  }

  /** The first line of JSON it prints; fails with all it printed when it ends before. */
  ready(): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
      this.child.stdout?.on('data', () => {
        const line = this.output.split('\n').find((text) => text.startsWith('{'))
        if (line) resolve(JSON.parse(line) as Record<string, unknown>)
      })
      this.exit.then((code) => reject(new Error(`ended with ${code}:\n${this.output}`)))
    })
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal)
    return this.exit
  }
}
