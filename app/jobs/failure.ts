/** What a log may hold of a failure: what went wrong and where. A database's error also carries the row it was about,
 *  with somebody's answers. */
export function withoutRows(error: unknown): { message: string; stack?: string; code?: unknown } {
  if (!(error instanceof Error)) return { message: String(error) }
  return { message: error.message, stack: error.stack, code: 'code' in error ? error.code : undefined }
}
