import { nextReading, type Reading } from '../../../../db/reading/reading.server'
import type { Wave } from '../../../../db/wave.server'
import { dayInWords, momentInWords } from '../../../locales/day'
import { grouped } from '../../../locales/number'

/** Something that happens to a wave from here on, or that somebody has to do; `href` leads to where. */
export type NextStep = { key: string; words: string; href?: string }

type Now = { reading: Reading | undefined; responses: number }

/** What happens next, in order; it depends on the state of the wave. */
export function nextSteps(wave: Wave, now: Now): NextStep[] {
  return [opens(wave), reads(wave, now), closes(wave), final(wave, now), tells(wave, now)].filter(
    (step) => step !== undefined,
  )
}

function opens({ state, opens_on }: Wave): NextStep | undefined {
  if (state !== 'planned') return undefined
  return {
    key: 'opens',
    words: `It opens on ${dayInWords(opens_on, 'en')}: from then on tenants can answer.`,
  }
}

function reads({ state }: Wave, { reading, responses }: Now): NextStep | undefined {
  if (state === 'closed') return undefined
  const next = nextReading(reading)
  if (!next.after) {
    return { key: 'reads', words: `The first results appear once ${next.responses} have answered.` }
  }
  const missing = next.responses - responses
  const day = momentInWords(next.after)
  const words =
    missing > 0
      ? `The next reading is taken once ${grouped(missing)} more have answered, and not before ${day}.`
      : `Enough have answered for the next reading. It is taken after ${day}.`
  return { key: 'reads', words }
}

function closes({ state, closes_on }: Wave): NextStep | undefined {
  if (state === 'closed') return undefined
  return { key: 'closes', words: `The last day to answer is ${dayInWords(closes_on, 'en')}.` }
}

function final({ state }: Wave, { reading }: Now): NextStep | undefined {
  if (reading?.is_final) return undefined
  const words =
    state === 'closed'
      ? 'The final reading is being taken: after it these figures do not change any more.'
      : 'Then the final reading is taken: after it the figures do not change any more.'
  return { key: 'final', words }
}

function tells({ state, results_on }: Wave, { reading }: Now): NextStep {
  const day = dayInWords(results_on, 'en')
  const words =
    state === 'closed' && reading
      ? `Say what you heard and what you do about it: tenants were promised the results by ${day}.`
      : `Tenants were promised the results, and what you do about them, by ${day}.`
  return { key: 'tells', words, href: '/officer/you-said-we-did' }
}
