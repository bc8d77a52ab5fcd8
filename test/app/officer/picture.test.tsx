import { describe, expect, test } from 'vitest'
import { BarChart, type ChartBar } from '../../../app/charts/bar-chart'
import { drawPicture } from '../../../app/charts/picture.server'
import { intervals, leftOutGroups, notesOf } from '../../../app/routes/officer/picture/notes'

const bar = (name: string, base: number, percent: string): ChartBar => ({
  ...{ name, base, percent, low: '40', high: '80', size: 'normal' },
})
const bars = [bar('Pakistani', 143, '41'), bar('<b>Indian & others</b>', 1204, '78')]
const about = {
  landlord: 'Harbour Homes',
  wave: { name: 'Spring 2026', opensOn: '2026-03-01', closesOn: '2026-03-31' },
  area: { name: 'North West', isWhole: false },
  reading: { number: 2, takenAt: '1 April 2026, 10:00', isFinal: true, weightedBy: undefined },
}
const draw = (words: string) =>
  drawPicture({
    title: 'Repairs by ethnicity, North West',
    words,
    notes: notesOf(about, { shown: bars, howToRead: [intervals, leftOutGroups] }),
    chart: <BarChart label="" note="" bars={bars} hasBases />,
  })

/** The texts of a drawing, one after another. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''))

describe('a chart as a picture', () => {
  test('has each figure with its base, and under it of whom and when it is', () => {
    const texts = textsOf(draw('How good are repairs?'))
    expect(texts).toEqual(expect.arrayContaining(['Pakistani 41%', 'base 143', 'base 1,204']))
    const caption = texts.join(' ')
    expect(caption).toContain('Harbour Homes, North West. Spring 2026, answers taken from')
    expect(caption).toContain('Final results, read on 1 April 2026, 10:00.')
    expect(caption).toContain('Base: 143 to 1,204 people each. Not weighted.')
  })

  test('says of a trend which reading of each wave it is of, and of the whole landlord its name once', () => {
    const whole = { ...about, area: { name: 'Harbour Homes', isWhole: true } }
    const read = { takenAt: '1 May 2026, 10:00', responses: 1204 }
    const final = { state: 'closed' as const, number: 3, isFinal: true, weightedBy: 'age' }
    const open = { state: 'open' as const, number: 2, isFinal: false, weightedBy: undefined }
    const sources = [
      { ...read, ...final, id: '1', name: 'Autumn 2025' },
      { ...read, ...open, id: '2', name: 'Spring 2026' },
    ]
    const notes = notesOf(whole, { shown: bars, sources, howToRead: [intervals, 'U: unfinished.', ''] })
    expect(notes).toEqual([
      'Harbour Homes.',
      'Autumn 2025: final results, read on 1 May 2026, 10:00 from 1,204 responses; weighted by age.',
      'Spring 2026: still open, reading 2, read on 1 May 2026, 10:00 from 1,204 responses; not weighted.',
      'Base: 143 to 1,204 people each.',
      'Thin lines are 95% intervals.',
      'U: unfinished.',
    ])
  })

  test('breaks long words over lines, so that none runs out of it, and grows by as much', () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
    const height = (svg: string) => Number(/ height="([\d.]+)"/.exec(svg)?.[1])
    expect(Math.max(...textsOf(draw(long)).map((text) => text.length))).toBeLessThan(100)
    expect(textsOf(draw(long)).join(' ')).toContain(long)
    expect(height(draw(long))).toBeGreaterThan(height(draw('Short?')))
  })

  test('stands alone: with its own styles, one drawing in another, and no name taken for markup', () => {
    const svg = draw('Short?')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toContain('<style>')
    expect(svg).not.toContain('<b>')
    expect(svg).toContain('&lt;b&gt;Indian')
  })
})
