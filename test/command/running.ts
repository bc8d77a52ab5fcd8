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
  async ready(): Promise<Record<string, unknown>> {
    const [line] = await this.says(/^\{.*\n/m)
    return JSON.parse(line) as Record<string, unknown>
  }

  /** Waits until it has printed something; fails with all it printed when it ends before. */
  says(what: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = what.exec(this.output)
        if (found) resolve(found)
      }
      look()
      for (const stream of [this.child.stdout, this.child.stderr]) stream?.on('data', look)
      this.exit.then((code) => reject(new Error(`ended with ${code}:\n${this.output}`)))
    })
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal)
    return this.exit
  }
}
