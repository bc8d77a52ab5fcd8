import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ReadingNote } from '../../app/components/reading-note'

const note = (state: 'planned' | 'open' | 'closed', responses: number) =>
  renderToStaticMarkup(<ReadingNote reading={undefined} responses={responses} state={state} />)

test('before its first reading an open wave waits for more responses, and a closed one for no more', () => {
  expect(note('open', 40)).toContain('40 responses so far. The first results appear once there are 50')
  expect(note('planned', 0)).toContain('The first results appear once there are 50')
  expect(note('closed', 40)).toContain('closed with 40 responses')
  expect(note('closed', 1)).toContain('closed with one response')
  expect(note('closed', 40)).toContain('appear within minutes')
  expect(note('closed', 40)).not.toContain('50')
})
