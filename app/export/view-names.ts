/** Every view of a wave that can be taken away as a file, by what its file is called. */
export const viewNames = [
  'breakdown',
  'compare',
  'completeness',
  'drivers',
  'findings',
  'gaps',
  'headlines',
  'reasons',
  'respondents',
  'trend',
] as const
export type ViewName = (typeof viewNames)[number]

export const isView = (name: string): name is ViewName => viewNames.some((one) => one === name)

/** Those that the API gives as lists of a wave, by what they are called in its addresses. */
export const apiViewNames = [
  'comparison',
  'completeness',
  'drivers',
  'findings',
  'gaps',
  'headlines',
  'reasons',
  'respondents',
  'trend',
] as const
export type ApiViewName = (typeof apiViewNames)[number]
