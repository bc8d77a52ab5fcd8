import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import styles from '../styles/chart-picture.scss?inline'

/** A chart with what it needs to stand alone in a paper: a heading, the words of the question, and under it of whom and
 *  when it is, and how to read it. */
export type Picture = { title: string; words: string; notes: readonly string[]; chart: ReactElement }

/** Units of the drawing. */
const width = 640
const margin = 24
const lines = { title: 26, words: 20, note: 17 }
/** Letters that surely fit on a line, by the size of the type. */
const letters = { title: 44, words: 80, note: 96 }

/** A picture as an SVG file. */
export function drawPicture({ title, words, notes, chart }: Picture): string {
  const drawn = drawingIn(renderToStaticMarkup(chart))
  const heading = wrapped(title, letters.title)
  const asked = wrapped(words, letters.words)
  const small = notes.flatMap((note) => wrapped(note, letters.note))
  const chartTop = margin + heading.length * lines.title + asked.length * lines.words + 8
  const chartScale = (width - 2 * margin) / drawn.width
  const notesTop = chartTop + drawn.height * chartScale + 12
  const height = notesTop + small.length * lines.note + margin
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      <style>{styles}</style>
      <rect width={width} height={height} fill="#fff" />
      <Lines lines={heading} top={margin} step={lines.title} className="picture__title" />
      <Lines
        lines={asked}
        top={margin + heading.length * lines.title}
        step={lines.words}
        className="picture__words"
      />
      <g
        transform={`translate(${margin} ${chartTop}) scale(${chartScale})`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it was rendered just above
        dangerouslySetInnerHTML={{ __html: drawn.svg }}
      />
      <Lines lines={small} top={notesTop} step={lines.note} className="picture__note" />
    </svg>,
  )
}

type LinesProps = { lines: readonly string[]; top: number; step: number; className: string }

function Lines({ lines, top, step, className }: LinesProps) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
    <text key={index} x={margin} y={top + index * step + 0.75 * step} className={className}>
      {line}
    </text>
  ))
}

/** The drawing in a chart's markup, and its size. */
function drawingIn(markup: string): { svg: string; width: number; height: number } {
  const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(markup) ?? []
  const [, , drawnWidth, height] = (/ viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  if (!drawnWidth || !height) throw new Error('a chart without a drawing')
  return { svg, width: drawnWidth, height }
}

/** A text in lines of at most so many letters, broken between words. */
function wrapped(text: string, most: number): string[] {
  const broken: string[] = []
  for (const word of text.split(' ')) {
    const longer = broken.length > 0 ? `${broken.at(-1)} ${word}` : word
    if (broken.length > 0 && longer.length <= most) broken[broken.length - 1] = longer
    else broken.push(word)
  }
  return broken
}
