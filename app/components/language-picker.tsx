import { createContext, useContext } from 'react'
import { type Language, languageFacts } from '../../surveys/language'
import { useWords } from './words'

/** The query of the page's address, with its question mark; empty where there is none. */
export const QueryContext = createContext('')

/** Each language in its own script, as a link to this same page in it, whatever else its address says. */
export function LanguagePicker({
  current,
  languages,
}: {
  current: Language
  languages: readonly Language[]
}) {
  const words = useWords()
  const query = useContext(QueryContext)
  if (languages.length < 2) return null
  return (
    <nav className="language-picker" aria-label={words('choose-language')}>
      <ul>
        {languages.map((language) => (
          <li key={language} lang={tagOf(language)} dir={languageFacts[language].direction}>
            {language === current ? (
              <span aria-current="true">{languageFacts[language].name}</span>
            ) : (
              <a href={withLanguage(query, language)} hrefLang={tagOf(language)}>
                {languageFacts[language].name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function tagOf(language: Language): string {
  return language === 'qps' ? 'en-x-pseudo' : language
}

function withLanguage(query: string, language: Language): string {
  const parameters = new URLSearchParams(query)
  parameters.set('lang', language)
  return `?${parameters}`
}
