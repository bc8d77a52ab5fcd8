/** How often two people said yes or no alike of the same things: counts of things. */
export type YesNo = { both: number; first: number; second: number; neither: number }

/** How far two people agree: `share` is how often they say the same (0 to 1), `kappa` that beyond chance (1: always, 0: as
 *  by chance; undefined where both always said the same one thing). */
export type Agreement = { share: number; kappa: number | undefined }

/** Cohen's kappa, pooled over several questions asked of the same things: (mean of p_o - mean of p_e) / (1 - mean of
 *  p_e), where p_o is how often they agree and p_e how often they would if each answered by chance as often yes as
 *  they do. Of one question it is Cohen's own. Sources: Cohen 1960, "A coefficient of agreement for nominal scales";
 *  De Vries and others 2008, "Using pooled kappa to summarize interrater agreement across many items". */
export function pooledKappa(questions: readonly YesNo[]): Agreement {
  const share = mean(questions.map(observed))
  const byChance = mean(questions.map(expected))
  return { share, kappa: byChance === 1 ? undefined : (share - byChance) / (1 - byChance) }
}

const sizeOf = ({ both, first, second, neither }: YesNo) => both + first + second + neither

const observed = (one: YesNo) => (one.both + one.neither) / sizeOf(one)

function expected(one: YesNo): number {
  const size = sizeOf(one)
  const [first, second] = [(one.both + one.first) / size, (one.both + one.second) / size]
  return first * second + (1 - first) * (1 - second)
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
