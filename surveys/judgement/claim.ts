/** The two sides on which a claim can stand. */
export const sides = ['strength', 'weakness'] as const
export type Side = (typeof sides)[number]

/** What of a claim counts in the balance: its side, and whether it weighs heavily on tenants. */
export type Weighed = { side: Side; isHeavy: boolean }

/** What is asked of a claim before somebody signs for it: that something is behind it. */
export type Backed = { figures: number; sources: number }

/** True where a figure of a reading, a document or a landlord's own figure is behind the claim. */
export const isBacked = ({ figures, sources }: Backed): boolean => figures + sources > 0
