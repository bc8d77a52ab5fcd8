/** How a figure, or a claim that rests on figures, stands once it was measured again; what matters most first. */
export const standings = ['worse', 'better', 'still so', 'not known'] as const
export type MeasuredStanding = (typeof standings)[number]

/** How a claim stands by its figures: worse where any of them is, so that nothing which fell is hidden by what rose; else
 *  better where any is; else still so; not known where none of them is known. */
export const standingOfClaim = (figures: readonly MeasuredStanding[]): MeasuredStanding =>
  standings.find((standing) => figures.includes(standing)) ?? 'not known'

/** How the figure of a group stands together with its gap to the others, where that was measured again: worse where either is,
 *  else as the gap does; for a group that rose together with all others is as far from them as it was. */
export function standingOfGroup(
  figure: MeasuredStanding,
  gap: MeasuredStanding | undefined,
): MeasuredStanding {
  if (gap === undefined || gap === 'not known' || figure === 'worse') return figure
  return gap
}
