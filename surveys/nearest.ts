/** The known word that a mistyped one most likely stands for: the fewest letters to change (Levenshtein), and
 *  no more than two in five of the longer word; undefined when none is that near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const most = 0.4 * Math.max(word.length, candidate.length)
    // Words whose lengths differ by more cannot be near: a long text is not compared letter by letter.
    if (Math.abs(word.length - candidate.length) > most) continue
    const changes = lettersToChange(word.toLowerCase(), candidate.toLowerCase())
    if (changes < fewest && changes <= most) {
      best = candidate
      fewest = changes
    }
  }
  return best
}

/** "; did you mean 'x'?" to go after a sentence about a word, or nothing where no known word is near. */
export function suggestion(word: string, known: Iterable<string>): string {
  const near = nearest(word, known)
  return near === undefined ? '' : `; did you mean '${near}'?`
}

function lettersToChange(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
