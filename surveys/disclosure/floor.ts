/** The fewest answers a shown figure may rest on, and the least that anything hidden must be uncertain by. */
export const floor = 10

/** Under this base a figure that says the same of everybody (0% or 100%) tells too much of each of them. */
export const sameAnswerBase = 30

/** Whether so many answers (a base of 0 or more), of which `alike` at most say the same, may not be shown by themselves:
 *  fewer than the floor, or so few that all of them being alike would tell what each one said. */
export const isExposing = (base: number, alike: number): boolean =>
  base < floor || (base < sameAnswerBase && alike === base)
