/** Something to put right in a form: the field's name (also the id its link leads to) and what to do, in words. */
export type Problem = { field: string; message: string }

/** The problems of a form that was read field by field, at most one a field: the first found there. */
export function problemsOf(
  issues: readonly { path: readonly PropertyKey[]; message: string }[] = [],
): Problem[] {
  const problems = new Map<string, string>()
  for (const { path, message } of issues) {
    const field = String(path[0])
    if (!problems.has(field)) problems.set(field, message)
  }
  return [...problems].map(([field, message]) => ({ field, message }))
}

/** What is wrong in one field, if anything. */
export function problemIn(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message
}
