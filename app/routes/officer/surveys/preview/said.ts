import { Answers, noAnswers } from '../../../../../surveys/answers'

/** What was answered while trying a survey out, as a page's address carries it: nothing of it is kept. Words are not. */
export function writeSaid({ codes, strands }: Answers): string {
  return JSON.stringify({ codes, strands })
}

/** The answers that an address carries; none where it carries something else. */
export function readSaid(text: string | null): Answers {
  try {
    const said = Answers.pick({ codes: true, strands: true }).safeParse(JSON.parse(text ?? ''))
    return said.success ? { ...noAnswers(), ...said.data } : noAnswers()
  } catch {
    return noAnswers()
  }
}
