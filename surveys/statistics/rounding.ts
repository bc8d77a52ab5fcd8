/** 100 x part / whole to this many decimals, halves up, from the whole numbers themselves, so that no binary fraction
 *  tips a half. Both are whole, or sums of whole weights; the whole is above 0. */
export function roundedPercent(part: number, whole: number, decimals: 0 | 1): string {
  const units = 100 * 10 ** decimals
  const rounded = Math.floor((2 * units * part + whole) / (2 * whole))
  return (rounded / 10 ** decimals).toFixed(decimals)
}

/** The percentages of all the parts of a whole, rounded to this many decimals so that they add up to 100: each rounded
 *  down, and what is then missing given to the largest remainders, the first first. Nothing for no answers. For a
 *  stack of bars; a headline is always rounded by itself. Source: Hamilton's method. */
export function percentsOfStack(parts: readonly number[], decimals: 0 | 1): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  if (whole === 0) return []
  const units = 100 * 10 ** decimals
  const downs = parts.map((part) => Math.floor((units * part) / whole))
  const missing = units - downs.reduce((sum, down) => sum + down, 0)
  const remainders = parts.map((part, place) => ({ place, remainder: (units * part) % whole }))
  remainders.sort((one, other) => other.remainder - one.remainder || one.place - other.place)
  for (const { place } of remainders.slice(0, missing)) downs[place] = (downs[place] ?? 0) + 1
  return downs.map((down) => down / 10 ** decimals)
}
