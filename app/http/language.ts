import { Language } from '../../surveys/language'

/** The language picked on the page (`?lang=cy`), if it is offered. */
export function pickedLanguage(request: Request, offered: readonly Language[]): Language | undefined {
  return among(new URL(request.url).searchParams.get('lang'), offered)
}

/** The first language the browser asks for that is offered; English if none is. */
export function browserLanguage(request: Request, offered: readonly Language[]): Language {
  const asked = (request.headers.get('Accept-Language') ?? '').split(',')
  const codes = asked.map((part) => part.split(/[-;]/)[0]?.trim().toLowerCase())
  return codes.map((code) => among(code, offered)).find((language) => language !== undefined) ?? 'en'
}

/** The value as a language, if it is one of those offered. */
export function among(value: unknown, offered: readonly Language[]): Language | undefined {
  const read = Language.safeParse(value)
  return read.success && offered.includes(read.data) ? read.data : undefined
}
