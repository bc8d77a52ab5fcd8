import type { FiguresEnd, FiguresLine } from '../http/api-shapes'
import { figureItem } from '../http/figure-item'
import { gapItem } from '../http/gap-item'
import { readingItem } from '../http/reading-item'
import { byteOrderMark, csvBroken, csvEnd, csvHead, csvMethod, csvRows } from './csv'
import { type FigureRow, figureColumns } from './figure-row'
import type { FigureFormat } from './figures.server'
import { cellsOf } from './table'

/** CSV for programs; the method and whether the file is whole stand under the figures. */
export const csvFormat: FigureFormat = {
  begin: () => csvHead(figureColumns),
  rows: (rows) => csvRows(cellsOf(figureColumns, rows)),
  end: ({ method }, rows) => csvMethod(figureColumns, method) + csvEnd(figureColumns, rows),
  broken: (rows) => csvBroken(figureColumns, rows),
}

/** The same for spreadsheets. */
export const spreadsheetFormat: FigureFormat = {
  ...csvFormat,
  begin: (of) => byteOrderMark + csvFormat.begin(of),
}

const line = (value: FiguresLine | FiguresEnd) => `${JSON.stringify(value)}\n`

/** A figure a line, as the API gives it; the last line says of which reading, and that there are no more. */
export const ndjsonFormat: FigureFormat = {
  begin: () => '',
  rows: (rows) => rows.map((row) => line(lineOf(row))).join(''),
  end: ({ wave, reading, method }, rows) =>
    line({
      complete: true,
      rows,
      reading: readingItem(reading),
      wave: { key: wave.key, name: wave.name },
      method,
    }),
  broken: (rows) => line({ complete: false, rows }),
}

function lineOf({ area, question, cut, category, figure, gap }: FigureRow): FiguresLine {
  return {
    area,
    question: question.key,
    cut: cut?.key ?? null,
    category: category.key ?? null,
    figure: figureItem(figure),
    gap: gapItem(gap, { isArea: !cut }),
  }
}
