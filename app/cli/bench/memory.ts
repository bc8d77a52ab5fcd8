/** Watches this process's memory (resident set) until stopped: the most it was, and how much more that is than before. */
export type Memory = { peakBytes: number; moreBytes: number }

const everyMs = 20

/** Runs the work and watches memory meanwhile. */
export async function watchMemory<T>(work: () => Promise<T>): Promise<{ result: T; memory: Memory }> {
  const before = process.memoryUsage.rss()
  let peakBytes = before
  const look = () => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
  }
  const timer = setInterval(look, everyMs)
  try {
    const result = await work()
    look()
    return { result, memory: { peakBytes, moreBytes: peakBytes - before } }
  } finally {
    clearInterval(timer)
  }
}
