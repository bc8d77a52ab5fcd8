/** What it takes to open a pipe of a network: nothing where it is open already, at best the answers that it would hide
 *  (the whole organisation counting as most), and it cannot always be. */
export const open = -1
export const whole = 2 ** 40
export const never = Number.POSITIVE_INFINITY

/** At what cost pipes are opened, the smallest first. */
export const costs: readonly number[] = [20, 50, 100, 200, 500, 1000, 2_500, 12_500, 62_500, 2 ** 39, whole]
