/** How far a landlord has come in knowing its tenants: the last of the steps that was reached, and the next. */
export function stepInWords(reached: number | undefined): string {
  if (reached === undefined) return 'Below 50%'
  return reached === 100 ? 'All of them' : `Past ${reached}%, next is ${reached === 50 ? 64 : 100}%`
}
