import type { SurveyDefinition } from '../../surveys/definition'
import { Language } from '../../surveys/language'

/** The languages a survey's pages are offered in: those it is written in and the landlord uses; the pseudo-language
 *  only where the settings offer it. */
export function offeredLanguages(
  definition: Pick<SurveyDefinition, 'languages'>,
  organisation: { languages: readonly string[] },
  settings: { offersPseudoLanguage: boolean },
): Language[] {
  const offered = definition.languages.filter(
    (language) => language === 'en' || organisation.languages.includes(language),
  )
  return settings.offersPseudoLanguage ? [...offered, 'qps'] : offered
}

/** The languages of pages that belong to no survey. */
export function siteLanguages(settings: { offersPseudoLanguage: boolean }): Language[] {
  return settings.offersPseudoLanguage ? ['en', 'cy', 'qps'] : ['en', 'cy']
}

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
