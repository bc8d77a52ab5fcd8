import type { LoaderFunctionArgs } from '@remix-run/node'
import { byteOrderMark, csvValue } from '../../../../export/csv'
import { fileAnswer } from '../../../../export/file-answer'
import { languageName } from '../../../../locales/language-name'
import { standingInWords } from '../../../../locales/standing'
import { asAccount, officers } from '../../../../session/session.server'
import { requireLanguage } from '../desk-language'
import { findLanguageState } from '../state.server'
import { fileColumns } from './read-translations'

/** Every text of a language as a file for a translator, which can be brought back in. */
export function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language)
  return asAccount(request, context, officers, async (tx) => {
    const { texts } = await findLanguageState(tx, language)
    const lines = texts.map(({ text, translation, standing }) => [
      text.key,
      language,
      `${text.group}: ${text.place}`,
      text.english,
      translation?.[1] ?? '',
      standingInWords[standing],
    ])
    const file = [[...fileColumns], ...lines].map((cells) => cells.map(csvValue).join(','))
    return fileAnswer(`${byteOrderMark}${file.join('\r\n')}\r\n`, [languageName(language), 'texts'], 'csv')
  })
}
