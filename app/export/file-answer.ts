const types = {
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Tells the page that asked for a file, which stays where it is, that the file has begun to come (`public/waiting.js`). */
const hasBegun = 'file-begun=yes; Path=/officer; Max-Age=60; SameSite=Strict'

/** An answer that a browser keeps as a file, named by these words. */
export function fileAnswer(body: BodyInit, words: readonly string[], kind: keyof typeof types): Response {
  return new Response(body, {
    headers: {
      'Content-Type': types[kind],
      'Content-Disposition': `attachment; filename="${fileName(words)}.${kind}"`,
      'Set-Cookie': hasBegun,
    },
  })
}

/** Small letters, digits and hyphens only, so that every system and header takes it. */
function fileName(words: readonly string[]): string {
  const plain = (word: string) =>
    word
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
  return words.map(plain).filter(Boolean).join('-').slice(0, 100)
}
