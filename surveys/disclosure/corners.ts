/** The places of [a value, its row's other, its column's other, the far corner]: the value and the far corner gain together. */
export type Corners = readonly [number, number, number, number]

/** Whether a value is made larger or smaller. */
export const larger = 0
export const smaller = 1
export type Way = typeof larger | typeof smaller

/** The two corners that lose. */
export const losersOf = ([value, row, column, far]: Corners, way: Way): [number, number] =>
  way === larger ? [row, column] : [value, far]
