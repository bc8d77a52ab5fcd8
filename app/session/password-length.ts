/** The fewest and the most characters of a password that somebody chooses. */
export const shortestPassword = 12
export const longestPassword = 200
