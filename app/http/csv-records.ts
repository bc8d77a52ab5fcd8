/** A record of a CSV file, by the line it begins on: its values, or why it cannot be read. */
export type CsvRecord = { line: number } & ({ values: string[] } | { problem: string })

/** What may stand between the values of a file. */
export const delimiters = [',', ';', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

const strayQuote =
  'has a quote where none may stand: put the whole value in quotes and write each quote inside it twice'
const openQuote =
  'opens a quote that is not closed, so it was refused; the lines after it were read on their own'

/** Reads the records of a CSV file from its lines, undefined for a line that is too long. A line that cannot be read
 *  is refused by itself: where a quote stays open, reading begins again on the line after the one that opened it, so
 *  that every line is part of a record or refused. `longest` is the most characters a record may have; `delimiter`
 *  stands between its values. (csv-parse, at a third of the speed, gives up the whole rest of a file where a quote stays
 *  open.) */
export class CsvReader {
  readonly #longest: number
  readonly #marks: Marks
  /** Lines read before the record that is being read. */
  #before = 0
  /** The lines of the record so far, more than one only while a quote is open. */
  #held: string[] = []
  #heldLength = 0
  #values: RecordValues

  constructor(longest: number, delimiter: Delimiter = ',') {
    this.#longest = longest
    this.#marks = marks[delimiter]
    this.#values = new RecordValues(this.#marks)
  }

  /** The records that these lines complete, in order. */
  read(lines: readonly (string | undefined)[]): CsvRecord[] {
    const records: CsvRecord[] = []
    for (const text of lines) this.#add(text, records)
    return records
  }

  /** What remains when there are no more lines. */
  end(): CsvRecord[] {
    const records: CsvRecord[] = []
    while (this.#held.length > 0) {
      const waiting = this.#release()
      records.push({ line: this.#before, problem: openQuote })
      while (waiting.length > 0) this.#add(waiting.pop(), records)
    }
    return records
  }

  #add(text: string | undefined, records: CsvRecord[]) {
    const waiting = [text]
    while (waiting.length > 0) {
      const next = waiting.pop()
      const read = this.#read(next)
      if (read === 'again') {
        waiting.push(next)
        for (const line of this.#release()) waiting.push(line)
        records.push({ line: this.#before, problem: openQuote })
      } else if (read) records.push(read)
    }
  }

  /** What a line completes; 'again' where the record it would go on with cannot be read. */
  #read(text: string | undefined): CsvRecord | 'again' | undefined {
    const goesOn = this.#held.length > 0
    if (text === undefined || this.#heldLength + text.length > this.#longest) {
      return goesOn ? 'again' : this.#refuse(`is longer than ${this.#longest} characters`)
    }
    if (!goesOn && text.trim() === '') {
      this.#before += 1
      return undefined
    }
    const state = this.#values.add(text.endsWith('\r') ? text.slice(0, -1) : text)
    if (state === 'broken') return goesOn ? 'again' : this.#refuse(strayQuote)
    this.#held.push(text)
    this.#heldLength += text.length + 1
    if (state === 'open') return undefined
    const record = { line: this.#before + 1, values: this.#values.values }
    this.#begin(this.#before + this.#held.length)
    return record
  }

  #refuse(problem: string): CsvRecord {
    this.#begin(this.#before + 1)
    return { line: this.#before, problem }
  }

  /** Gives up the record; gives back its lines but the first, the last of them first. */
  #release(): string[] {
    const lines = this.#held.slice(1).reverse()
    this.#begin(this.#before + 1)
    return lines
  }

  #begin(before: number) {
    this.#before = before
    this.#held = []
    this.#heldLength = 0
    this.#values = new RecordValues(this.#marks)
  }
}

/** What stands between two values: `space` may go before one, `afterQuote` follow the quote that closes it. */
type Marks = { delimiter: string; space: RegExp; afterQuote: RegExp }

const marks: Record<Delimiter, Marks> = {
  ',': { delimiter: ',', space: /\s*/y, afterQuote: /\s*(?:,|$)/y },
  ';': { delimiter: ';', space: /\s*/y, afterQuote: /\s*(?:;|$)/y },
  '\t': { delimiter: '\t', space: /[^\S\t]*/y, afterQuote: /[^\S\t]*(?:\t|$)/y },
}

class RecordValues {
  values: string[] = []
  readonly #marks: Marks
  /** The value whose quote is open. */
  #quoted: string | undefined

  constructor(own: Marks) {
    this.#marks = own
  }

  /** Whether the record is whole with this line, goes on because a quote is open, or has a stray quote. */
  add(text: string): 'whole' | 'open' | 'broken' {
    const { delimiter, space, afterQuote } = this.#marks
    if (this.#quoted === undefined && !text.includes('"')) {
      this.values = text.split(delimiter).map((value) => value.trim())
      return 'whole'
    }
    let at: number | undefined = 0
    while (at !== undefined) {
      const begins: number = this.#quoted === undefined ? (endOf(space, text, at) ?? at) : at
      if (this.#quoted === undefined && text[begins] !== '"') {
        const comma = text.indexOf(delimiter, begins)
        const value = text.slice(begins, comma === -1 ? undefined : comma).trim()
        if (value.includes('"')) return 'broken'
        this.values.push(value)
        at = comma === -1 ? undefined : comma + 1
        continue
      }
      const closes = this.#readQuoted(text, this.#quoted === undefined ? begins + 1 : begins)
      if (closes === undefined) return 'open'
      const ends = endOf(afterQuote, text, closes)
      if (ends === undefined) return 'broken'
      at = text[ends - 1] === delimiter ? ends : undefined
    }
    return 'whole'
  }

  /** Reads on inside quotes; gives the place after the closing one, undefined where the value goes on. */
  #readQuoted(text: string, from: number): number | undefined {
    let at = from
    for (;;) {
      const quote = text.indexOf('"', at)
      if (quote === -1) {
        this.#quoted = `${this.#quoted ?? ''}${text.slice(at)}\n`
        return undefined
      }
      const said = (this.#quoted ?? '') + text.slice(at, quote)
      if (text[quote + 1] === '"') {
        this.#quoted = `${said}"`
        at = quote + 2
        continue
      }
      this.values.push(said)
      this.#quoted = undefined
      return quote + 1
    }
  }
}

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : undefined
}
