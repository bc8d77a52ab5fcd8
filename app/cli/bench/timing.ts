/** What a thing took: the median of so many warm runs and the slowest of them, in milliseconds, and what it gave. */
export type Timed<T> = { result: T; medianMs: number; slowestMs: number; runs: number }

const tooSlow = 20_000
const fewRuns = 3

/** Runs the thing once to warm it, then `runs` times and takes the median; three times where one takes over 20 s. */
export async function timeRuns<T>(run: () => Promise<T>, runs = 7): Promise<Timed<T>> {
  const warm = await timeOnce(run)
  const times: number[] = []
  const enough = warm.ms > tooSlow ? fewRuns : runs
  while (times.length < enough) times.push((await timeOnce(run)).ms)
  return { result: warm.result, medianMs: medianOf(times), slowestMs: Math.max(...times), runs: enough }
}

/** Runs the thing once. */
export async function timeOnce<T>(run: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const started = performance.now()
  const result = await run()
  return { result, ms: performance.now() - started }
}

/** Two things held against each other: the median of each in milliseconds, and of the ratios pair by pair. */
export type TimedPairs = { oneMs: number; otherMs: number; ratio: number; pairs: number }

/** Times two things in turn, after both have run three times to warm them, so that both meet the machine's better and
 *  worse moments alike; which of a pair is first changes from pair to pair. Each gives the milliseconds it took. */
export async function timePairs(
  one: () => Promise<number>,
  other: () => Promise<number>,
  pairs: number,
): Promise<TimedPairs> {
  for (let run = 0; run < warmRuns; run++) await one().then(other)
  const times: { one: number; other: number }[] = []
  for (let pair = 0; pair < pairs; pair++) {
    const first = pair % 2 === 0 ? { one: await one(), other: await other() } : undefined
    times.push(first ?? { other: await other(), one: await one() })
  }
  return {
    oneMs: medianOf(times.map((pair) => pair.one)),
    otherMs: medianOf(times.map((pair) => pair.other)),
    ratio: medianOf(times.map((pair) => pair.other / pair.one)),
    pairs,
  }
}

const warmRuns = 3

/** The middle number; of an even count the mean of both in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const inOrder = [...numbers].sort((one, other) => one - other)
  const half = inOrder.length / 2
  const [low, high] = [inOrder[Math.ceil(half) - 1], inOrder[Math.floor(half)]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}
