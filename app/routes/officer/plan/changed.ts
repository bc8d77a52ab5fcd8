import type { Problem } from '../../../components/problem'

/** What is said to whoever changes what somebody else changed meanwhile: what they typed stays in the form. */
export const changedMeanwhile = (field: string): Problem[] => [
  {
    field,
    message:
      'Somebody changed this before you, so nothing was saved. Open the page again to see what, and bring in what you typed',
  },
]
