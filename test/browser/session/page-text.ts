/** A table of a page as it is read: its caption, and the texts of its rows' cells, heads included. */
export type Table = { caption: string; kind: string; rows: string[][] }

/** The tables of a page. `kind` is their class. */
export function tablesOf(html: string): Table[] {
  return Array.from(html.matchAll(/<table([^>]*)>(.*?)<\/table>/gs), ([, attributes = '', inside = '']) => ({
    kind: /class="([^"]*)"/.exec(attributes)?.[1] ?? '',
    caption: textOf(/<caption[^>]*>(.*?)<\/caption>/s.exec(inside)?.[1] ?? ''),
    rows: Array.from(inside.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs), ([, row = '']) =>
      Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs), ([, cell = '']) => textOf(cell)),
    ),
  }))
}

/** The text of the first element of this class. */
export function textIn(html: string, name: string): string | undefined {
  const found = new RegExp(`<(\\w+) class="${name}"[^>]*>(.*?)</\\1>`, 's').exec(html)
  return found ? textOf(found[2] ?? '') : undefined
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** What a piece of a page says. */
export function textOf(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([^;]+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Where the links of a page lead, within the site. */
export function linksOf(html: string): string[] {
  return Array.from(html.matchAll(/<a [^>]*href="(\/[^"#]*)[^"]*"/g), ([, href = '']) => textOf(href))
}

/** A question of a form that only asks for another page: what can be answered, and what is. */
export type Choice = { name: string; values: string[]; chosen: string }

/** The choices of the forms of a page that change nothing. */
export function choicesOf(html: string): Choice[] {
  const forms = html.matchAll(/<form method="get"[^>]*>(.*?)<\/form>/gs)
  return Array.from(forms, ([, form = '']) => form).flatMap((form) =>
    Array.from(
      form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs),
      ([, name = '', options = '']) => {
        const all = Array.from(options.matchAll(/<option([^>]*)>/g), ([, attributes = '']) => ({
          value: textOf(/value="([^"]*)"/.exec(attributes)?.[1] ?? ''),
          isChosen: /\bselected\b/.test(attributes),
        }))
        const values = all.map(({ value }) => value)
        return { name, values, chosen: all.find(({ isChosen }) => isChosen)?.value ?? values[0] ?? '' }
      },
    ),
  )
}
