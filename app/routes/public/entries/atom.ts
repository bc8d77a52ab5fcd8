/** What a feed says; `changed` is a day. An entry's id is a UUID. */
export type Feed = {
  language: string
  title: string
  author: string
  self: string
  page: string
  entries: readonly FeedEntry[]
}

export type FeedEntry = {
  id: string
  title: string
  href: string
  changed: string
  about: string
  text: readonly (string | undefined)[]
}

/** A feed as Atom (RFC 4287). Days have no time of their own, so each stands for its beginning. */
export function atomFeed({ language, title, author, self, page, entries }: Feed): string {
  const updated =
    entries
      .map(({ changed }) => changed)
      .sort()
      .at(-1) ?? '2000-01-01'
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escaped(self)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `<author><name>${escaped(author)}</name></author>`,
    ...entries.map(atomEntry),
    '</feed>',
    '',
  ].join('\n')
}

function atomEntry({ id, title, href, changed, about, text }: FeedEntry): string {
  return [
    '<entry>',
    `<id>urn:uuid:${id}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${changed}T00:00:00Z</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(href)}"/>`,
    `<category term="${escaped(about)}"/>`,
    `<content type="text">${escaped(text.join('\n\n'))}</content>`,
    '</entry>',
  ].join('\n')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML holds it, without the characters that XML knows no way to write. */
function escaped(text: string): string {
  return text
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (one) => entities[one] ?? '')
}
