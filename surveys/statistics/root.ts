/** Where a continuous function that has different signs at the two ends is 0, to within `tolerance`: by bisection, by
 *  the secant and by the inverse parabola, whichever of them is safe. Source: Brent 1973, chapter 4, in the form of R's
 *  uniroot, so that the same tolerance gives the same value. */
export function findRoot(
  f: (x: number) => number,
  { from, to, tolerance }: { from: number; to: number; tolerance: number },
): number {
  let [a, fa] = [from, f(from)]
  let [b, fb] = [to, f(to)]
  let [c, fc] = [a, fa]
  if (fa === 0) return a
  for (let round = 0; round < 1000; round++) {
    const previous = b - a
    if (Math.abs(fc) < Math.abs(fb)) {
      ;[a, fa] = [b, fb]
      ;[b, fb] = [c, fc]
      ;[c, fc] = [a, fa]
    }
    const least = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2
    const half = (c - b) / 2
    if (Math.abs(half) <= least || fb === 0) return b
    const mayBend = Math.abs(previous) >= least && Math.abs(fa) > Math.abs(fb)
    const bent = mayBend ? bentStep({ a, fa, b, fb, c, fc }, { previous, least }) : undefined
    const step = bent ?? half
    ;[a, fa] = [b, fb]
    b += Math.abs(step) < least ? Math.sign(step) * least : step
    fb = f(b)
    if (fb > 0 === fc > 0) [c, fc] = [a, fa]
  }
  return b
}

type Points = { a: number; fa: number; b: number; fb: number; c: number; fc: number }

/** The step from b to where the secant or the parabola through the points is 0; undefined where it leads too far. */
function bentStep(
  { a, fa, b, fb, c, fc }: Points,
  { previous, least }: { previous: number; least: number },
): number | undefined {
  const width = c - b
  let p: number
  let q: number
  if (a === c) {
    p = width * (fb / fa)
    q = 1 - fb / fa
  } else {
    const [ac, bc, ba] = [fa / fc, fb / fc, fb / fa]
    p = ba * (width * ac * (ac - bc) - (b - a) * (bc - 1))
    q = (ac - 1) * (bc - 1) * (ba - 1)
  }
  if (p > 0) q = -q
  else p = -p
  const isNear = p < 0.75 * width * q - Math.abs(least * q) / 2 && p < Math.abs((previous * q) / 2)
  return isNear ? p / q : undefined
}
