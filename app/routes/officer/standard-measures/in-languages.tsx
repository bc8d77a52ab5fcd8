import type { Words } from './question-words'

/** The words of a question in each language, with its answers. */
export function InLanguages({ words }: { words: Words[] }) {
  return words.map(({ language, name, direction, text, hint, options }) => (
    <div key={language}>
      <p className="govuk-body-s wordings__language">{name}</p>
      <div lang={language} dir={direction}>
        <p className="govuk-body">
          {text}
          {hint ? <span className="under">{hint}</span> : null}
        </p>
        <ol className="wordings__options">
          {options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ol>
      </div>
    </div>
  ))
}
