/** Something to put right in a form: the field's name (also the id its link leads to) and what to do, in words. */
export type Problem = { field: string; message: string }

/** What is wrong in one field, if anything. */
export function problemIn(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message
}
