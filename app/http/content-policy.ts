/** The content security policy of a page: no script at all, or (for pages that hydrate) only those with the nonce.
 *  Charts set positions in style attributes, so those pages allow them. */
export function policyFor(nonce: string | undefined): string {
  const common = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  const scripts = nonce
    ? [`script-src 'nonce-${nonce}' 'strict-dynamic'`, "connect-src 'self'", "style-src-attr 'unsafe-inline'"]
    : []
  return [...common, ...scripts].join('; ')
}
