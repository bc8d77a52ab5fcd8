import { type Language, languageFacts } from '../../surveys/language'
import { useWords } from './words'

/** Each language in its own script, as a link to this same page in it. */
export function LanguagePicker({
  current,
  languages,
}: {
  current: Language
  languages: readonly Language[]
}) {
  const words = useWords()
  if (languages.length < 2) return null
  return (
    <nav className="language-picker" aria-label={words('choose-language')}>
      <ul>
        {languages.map((language) => (
          <li key={language} lang={tagOf(language)} dir={languageFacts[language].direction}>
            {language === current ? (
              <span aria-current="true">{languageFacts[language].name}</span>
            ) : (
              <a href={`?lang=${language}`} hrefLang={tagOf(language)}>
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
