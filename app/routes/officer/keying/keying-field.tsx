import { notClear } from '../../../../surveys/paper/keyed-form'
import { describedBy, ErrorMessage } from '../../../components/form-group'
import type { Box, PaperQuestion } from '../paper/sheet-view'

type KeyingFieldProps = {
  question: PaperQuestion
  value: string | undefined
  error: string | undefined
  isFirst: boolean
}

/** The field for one question: a small one for its codes with what they mean, or the words of a comment. */
export function KeyingField({ question, value, error, isFirst }: KeyingFieldProps) {
  const { field, number, label } = question
  return (
    <div className={error ? 'keying__row keying__row--error' : 'keying__row'}>
      <div>
        <label className="keying__label" htmlFor={field}>
          {number ? `${number}. ` : ''}
          {label}
        </label>
        {question.kind === 'lines' ? null : <Codes question={question} />}
        <ErrorMessage id={`${field}-error`} error={error} />
      </div>
      {question.kind === 'lines' ? (
        <textarea
          className={error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
          id={field}
          name={field}
          rows={2}
          defaultValue={value}
          aria-describedby={error ? `${field}-error` : undefined}
        />
      ) : (
        <>
          <input
            className={error ? 'govuk-input govuk-input--error' : 'govuk-input'}
            id={field}
            name={field}
            defaultValue={value}
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: what has to be put right is typed at once
            autoFocus={isFirst}
            data-many={question.kind === 'boxes' && question.isMany ? '' : undefined}
            aria-describedby={[`${field}-codes`, describedBy(field, undefined, error)]
              .filter(Boolean)
              .join(' ')}
          />
          <output className="keying__meaning" id={`${field}-meaning`} htmlFor={field} />
        </>
      )}
    </div>
  )
}

/** Each code with what it means. */
function Codes({ question }: { question: Exclude<PaperQuestion, { kind: 'lines' }> }) {
  const points: Box[] = question.kind === 'points' ? question.points : []
  const last = points.length - 1
  const words = (box: Box, place: number) =>
    question.kind === 'points' && place === 0
      ? `${box.text}: ${question.ends.low}`
      : question.kind === 'points' && place === last
        ? `${box.text}: ${question.ends.high}`
        : box.text
  return (
    <ul className="keying__codes" id={`${question.field}-codes`}>
      {[...points.map((box, place) => ({ code: box.code, text: words(box, place) })), ...question.boxes].map(
        ({ code, text }) => (
          <li key={code} data-code={code} data-text={text}>
            <b>{code}</b> {text === code ? null : text}
          </li>
        ),
      )}
      <li data-code={notClear} data-text="Not clear: no answer" hidden />
    </ul>
  )
}
