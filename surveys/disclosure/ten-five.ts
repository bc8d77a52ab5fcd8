import { floor } from './floor'

/** A count as it may be printed where no pattern of suppression covers it: nothing under the floor of 10, else the
 *  nearest five, halves up. Source: ONS, the 10-5 rule. */
export function tenFive(count: number): number | undefined {
  return count < floor ? undefined : 5 * Math.floor(count / 5 + 0.5)
}

/** True where a figure of `all` people and one of a part of them would together give away those between: fewer than
 *  the floor, and not nobody. */
export function givesAwayRest(all: number, part: number): boolean {
  const rest = all - part
  return rest > 0 && rest < floor
}
