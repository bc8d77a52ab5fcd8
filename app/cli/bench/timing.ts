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
  times.sort((one, other) => one - other)
  const medianMs = times[Math.floor(times.length / 2)] ?? Number.NaN
  return { result: warm.result, medianMs, slowestMs: times.at(-1) ?? Number.NaN, runs: enough }
}

/** Runs the thing once. */
export async function timeOnce<T>(run: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const started = performance.now()
  const result = await run()
  return { result, ms: performance.now() - started }
}
