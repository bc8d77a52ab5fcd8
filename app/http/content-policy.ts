/** The content security policy of a page: no script at all, or only those with the nonce. Pages that hydrate may also ask
 *  for data, and allow style attributes, in which charts set positions. */
export function policyFor(nonce: string | undefined, { hydrates }: { hydrates: boolean }): string {
  const common = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  if (!nonce) return common.join('; ')
  const scripts = hydrates
    ? [`script-src 'nonce-${nonce}' 'strict-dynamic'`, "connect-src 'self'", "style-src-attr 'unsafe-inline'"]
    : [`script-src 'nonce-${nonce}'`]
  return [...common, ...scripts].join('; ')
}
