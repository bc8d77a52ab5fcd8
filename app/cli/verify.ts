import { type Mismatch, type VerifiedWave, verifyAll } from '../../db/verify.server'
import { inDatabase } from './database'
import type { Options } from './options'

/** `npm run verify`: holds what is stored and published against the responses (verifyAll). Prints a line a wave and the
 *  first mismatch in full; ends with 1 where there is any. */
export async function verify(options: Options): Promise<void> {
  const verified: VerifiedWave[] = []
  await inDatabase(options, { what: 'verify', nothing: 'nothing to verify' }, async (db) => {
    for await (const wave of verifyAll(db)) {
      verified.push(wave)
      if (!options.json) console.log(lineOf(wave))
    }
  })
  tell(verified, options)
}

function tell(verified: readonly VerifiedWave[], { json }: Options): void {
  const wrong = verified.find(({ mismatch }) => mismatch)
  if (json) {
    const waves = verified.map((wave) => ({ ...wave, mismatch: wave.mismatch ?? null }))
    console.log(JSON.stringify({ ok: !wrong, waves }))
  } else if (wrong?.mismatch) console.log(inFull(wrong, wrong.mismatch))
  else
    console.log(
      `\nEvery figure of ${verified.length} ${verified.length === 1 ? 'wave' : 'waves'} is borne out.`,
    )
  if (wrong) process.exitCode = 1
}

const inThousands = (count: number) => count.toLocaleString('en-GB')

function lineOf(wave: VerifiedWave): string {
  const { withdrawn, arrived, unproven, mismatch } = wave
  const notes = [
    withdrawn > 0 && `up to ${inThousands(withdrawn)} taken back since the reading`,
    arrived > 0 && `up to ${inThousands(arrived)} come since the reading`,
    unproven > 0 && `${inThousands(unproven)} hidden figures not shown to be safe`,
  ].filter(Boolean)
  const parts = [
    `${inThousands(wave.responses)} responses`,
    `live ${inThousands(wave.live)} figures`,
    `${wave.readings} readings, the newest ${inThousands(wave.reading)} figures`,
    `${wave.published} cited`,
    ...notes,
  ]
  const mark = mismatch ? 'MISMATCH' : 'ok      '
  return `${mark}  ${wave.organisation}/${wave.survey}/${wave.wave}: ${parts.join(' · ')}`
}

function inFull({ organisation, survey, wave }: VerifiedWave, mismatch: Mismatch): string {
  const lines = Object.entries({ wave: `${organisation}/${survey}/${wave}`, ...mismatch }).map(
    ([name, value]) => `  ${name.padEnd(9)} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return `\nThe first mismatch:\n${lines.join('\n')}`
}
