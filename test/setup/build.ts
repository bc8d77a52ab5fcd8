import { spawnSync } from 'node:child_process'

/** The build is made before any test that runs it, so that two of them never make it at once. */
export default function setup() {
  const help = spawnSync(process.execPath, ['app/cli/soundings.js', '--help'], {
    encoding: 'utf8',
    env: { ...process.env, VITEST: '', NODE_ENV: 'production' },
  })
  if (help.status !== 0) throw new Error(`The build failed:\n${help.stderr}`)
}
