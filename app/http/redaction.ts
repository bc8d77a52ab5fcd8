/** The path as the routes read it: its letters decoded and small, without what asks for a page's data only. */
export function plainPath(path: string): string {
  return decodeLetters(path)
    .toLowerCase()
    .replace(/[\\/]+/g, '/')
    .replace(/\.data$/, '')
}

/** A path, or a text that mentions some, with whatever opens a response, a set-up or a panel left out. */
export function redact(text: string): string {
  return decodeLetters(text).replace(/[\\/](a|receipt|set-up|join)[\\/]+[^\s"?\\/]+/gi, '/$1/…')
}

/** Decodes what needs no encoding in an address (letters, digits, hyphen) and the slash: all that could hide a link,
 *  and nothing that could fail to decode. */
function decodeLetters(text: string): string {
  return text.replace(/%(2[df]|3\d|[46][1-9a-f]|[57][0-9a])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
