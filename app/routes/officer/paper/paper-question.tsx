import { PointsEnds } from '../../../components/points'
import type { Box, PaperQuestion } from './sheet-view'

/** Questions as they are printed, one under the other, none cut in two. */
export function PaperQuestions({ questions }: { questions: readonly PaperQuestion[] }) {
  return questions.map((question) => <OneQuestion key={question.field} question={question} />)
}

function OneQuestion({ question }: { question: PaperQuestion }) {
  const { number, label, hint, route } = question
  return (
    <div className="paper-question">
      {route ? <p className="paper-route">{route}</p> : null}
      <h3>
        <span className="paper-number">{number}.</span> {label}
      </h3>
      {hint ? <p className="paper-hint">{hint}</p> : null}
      {question.kind === 'points' ? <Points {...question} /> : null}
      {question.kind === 'lines' ? (
        <Lines lines={question.lines} />
      ) : question.boxes.length > 0 ? (
        <ul className="paper-boxes">
          {question.boxes.map((box) => (
            <OneBox key={box.code} box={box} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** A box to tick with the code that is keyed for it. */
export function OneBox({ box }: { box: Box }) {
  return (
    <li>
      {box.divider ? <span className="paper-divider">{box.divider}</span> : null}
      <span className="paper-box">
        <span className="paper-box__code">{box.code}</span>
        <span className="paper-box__square" />
        <span>{box.text}</span>
      </span>
    </li>
  )
}

function Points({ points, ends }: Extract<PaperQuestion, { kind: 'points' }>) {
  return (
    <>
      <p className="paper-ends">
        <PointsEnds points={points} ends={ends} />
      </p>
      <ul className="paper-scale">
        {points.map(({ code }) => (
          <li key={code}>
            <span className="paper-box__square" />
            <span>{code}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Lines to write on. */
function Lines({ lines }: { lines: number }) {
  return Array.from({ length: lines }, (_, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
    <div key={place} className="paper-line" />
  ))
}
