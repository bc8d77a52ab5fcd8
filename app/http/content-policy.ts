/** The content security policy of a page: no script at all, or only those with the nonce. Pages that hydrate may also ask
 *  for data, and allow style attributes, in which charts set positions. A page may stand in a frame, or hold one, of this
 *  site alone, and only where it says so. */
export function policyFor(
  nonce: string | undefined,
  {
    hydrates,
    isFramed = false,
    hasFrames = false,
  }: { hydrates: boolean; isFramed?: boolean; hasFrames?: boolean },
): string {
  const common = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${isFramed ? "'self'" : "'none'"}`,
    ...(hasFrames ? ["frame-src 'self'"] : []),
  ]
  if (!nonce) return common.join('; ')
  const scripts = hydrates
    ? [`script-src 'nonce-${nonce}' 'strict-dynamic'`, "connect-src 'self'", "style-src-attr 'unsafe-inline'"]
    : [`script-src 'nonce-${nonce}'`]
  return [...common, ...scripts].join('; ')
}
