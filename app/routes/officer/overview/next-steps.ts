import { takesFilesOnly } from '../../../../db/past-wave.server'
import { nextReading, type Reading } from '../../../../db/reading/reading.server'
import type { Wave } from '../../../../db/wave.server'
import { dayInWords, momentInWords } from '../../../locales/day'
import { grouped } from '../../../locales/number'
import { importsHref } from '../imports/href'
import { closingHref } from '../past-wave/href'

/** Something that happens to a wave from here on, or that somebody has to do; `link` leads to where. */
export type NextStep = { key: string; words: string; link?: { href: string; text: string } }

type Now = { reading: Reading | undefined; responses: number }

/** What happens next, in order; it depends on the state of the wave. */
export function nextSteps(wave: Wave, now: Now): NextStep[] {
  if (takesFilesOnly(wave)) return ofPastSurvey(wave, now)
  return [opens(wave), reads(wave, now), closes(wave), final(wave, now), tells(wave, now)].filter(
    (step) => step !== undefined,
  )
}

/** A past survey is brought in, and read once it has been closed. */
function ofPastSurvey({ id }: Wave, { responses }: Now): NextStep[] {
  const files = { href: importsHref(id), text: 'Bring in a file' }
  const close = { href: closingHref(id), text: 'Close and take its results' }
  return [
    {
      key: 'files',
      words: 'Bring in every file of the survey: each can be undone until you close.',
      link: files,
    },
    {
      key: 'close',
      words: 'Close the wave when the import is right. Its results are read then.',
      ...(responses > 0 && { link: close }),
    },
  ]
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

function tells({ state, results_on, answered_by }: Wave, { reading }: Now): NextStep {
  const link = { href: '/officer/you-said-we-did', text: 'You said, we did' }
  if (answered_by === 'files')
    return { key: 'tells', words: 'Say what you heard and what you do about it.', link }
  const day = dayInWords(results_on, 'en')
  const words =
    state === 'closed' && reading
      ? `Say what you heard and what you do about it: tenants were promised the results by ${day}.`
      : `Tenants were promised the results, and what you do about them, by ${day}.`
  return { key: 'tells', words, link }
}
