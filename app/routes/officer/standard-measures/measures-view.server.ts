import type { Tx } from '../../../../db/client.server'
import { listWordings, type Wording } from '../../../../db/prescribed.server'
import { questionBank } from '../../../../surveys/questions/all'
import { questionsSimilarTo } from '../../../../surveys/questions/similar-to'
import { measuresOfRegime, regimes } from '../../../../surveys/standard-measures/all'
import type { Regime, StandardMeasure } from '../../../../surveys/standard-measures/measure'
import { momentInWords } from '../../../locales/day'
import { wordsOf } from './question-words'

/** What the page shows of one regime: what is known of it, and of every code its wording where there is one. */
export async function findMeasuresView(tx: Tx, search: URLSearchParams) {
  const asked = search.get('regime') ?? regimes[0]?.key
  const regime = regimes.find(({ key }) => key === asked)
  if (!regime) return undefined
  const wordings = (await listWordings(tx)).filter((wording) => wording.regime === regime.key)
  const cards = codesOf(regime, wordings).map((code) => viewCode(regime, code, wordings))
  return {
    regime,
    regimes: regimes.map(({ key, name }) => ({ value: key, text: name })),
    page: wordings[0]?.page ?? regime.page,
    loaded: wordings.length,
    confirmed: wordings.filter(({ confirmed_at }) => confirmed_at).length,
    cards,
  }
}

export type MeasuresView = NonNullable<Awaited<ReturnType<typeof findMeasuresView>>>
export type CodeView = MeasuresView['cards'][number]

/** Every code of the regime in its order, a filter before the first it leads to; then those of files alone. */
function codesOf({ key }: Regime, wordings: readonly Wording[]): string[] {
  const known = measuresOfRegime(key).flatMap(({ code, filter }) => (filter ? [filter.code, code] : [code]))
  return [...new Set([...known, ...wordings.map(({ code }) => code)])]
}

function viewCode(regime: Regime, code: string, wordings: readonly Wording[]) {
  const measures = measuresOfRegime(regime.key)
  const measure = measures.find((one) => one.code === code)
  const led = measures.filter(({ filter }) => filter?.code === code)
  const wording = wordings.find((one) => one.code === code)
  const similar = questionsSimilarTo(code).flatMap((key) => questionBank.find((one) => one.key === key) ?? [])
  return {
    code,
    topic: measure?.topic ?? (led[0]?.filter ? `Filter: ${led[0].filter.of}` : 'From your file alone'),
    facts: measure ? factsOf(measure) : led.length > 0 ? [leadsTo(led)] : [],
    similar: similar.map((question) => ({ key: question.key, words: wordsOf(question, wording?.question) })),
    ...(wording ? { wording: viewWording(wording) } : {}),
  }
}

const leadsTo = (led: readonly StandardMeasure[]) =>
  `Yes leads to ${led.map(({ code }) => code).join(' and ')}.`

const scaleNames = {
  satisfaction: 'Very satisfied to very dissatisfied, five points.',
  agreement: 'Strongly agree to strongly disagree, five points.',
  'zero-to-ten': '0 to 10.',
}

function factsOf({ type, filter, mayNotApply, rentedOnly, isOptional, unsure }: StandardMeasure): string[] {
  const isOpen = unsure.includes('not applicable')
  return [
    `${scaleNames[type]}${unsure.includes('scale') ? ' To be checked.' : ''}`,
    filter ? `Asked only of who ${filter.of}.` : 'Asked of everybody.',
    isOpen
      ? 'Whether “not applicable” is offered is to be checked.'
      : `“Not applicable or do not know” is ${mayNotApply ? '' : 'not '}offered.`,
    ...(rentedOnly ? ['Rented homes only, not shared ownership.'] : []),
    ...(isOptional ? ['Optional.'] : []),
  ]
}

function viewWording({ question, page, mark, isUsed, ...record }: Wording) {
  const { loaded_at, loader, confirmed_at, confirmer } = record
  return {
    words: wordsOf(question, question),
    page,
    mark,
    isUsed,
    loaded: `${loader ?? 'Somebody who has left'}, ${momentInWords(loaded_at)}`,
    ...(confirmed_at
      ? { confirmed: `${confirmer ?? 'somebody who has left'}, ${momentInWords(confirmed_at)}` }
      : {}),
  }
}
