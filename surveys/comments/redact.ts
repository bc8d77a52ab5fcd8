import { mergeSpans, type Span, type SpanKind } from './span'

/** What stands in a released comment where a stretch of it was taken out. */
export const placeholders: Record<SpanKind, string> = {
  'e-mail': '[e-mail]',
  link: '[link]',
  'national-insurance': '[National Insurance number]',
  card: '[card number]',
  bank: '[bank details]',
  nhs: '[NHS number]',
  'birth-date': '[date of birth]',
  phone: '[phone number]',
  address: '[address]',
  postcode: '[postcode]',
  name: '[name]',
  number: '[number]',
}

/** A text cut into pieces in order: those to be taken out have a kind. Joined, they are the text. */
export function piecesOf(
  text: string,
  spans: readonly Span[],
): { text: string; kind: SpanKind | undefined }[] {
  const pieces: { text: string; kind: SpanKind | undefined }[] = []
  let end = 0
  for (const span of mergeSpans(spans)) {
    pieces.push({ text: text.slice(end, span.start), kind: undefined })
    pieces.push({ text: text.slice(span.start, span.end), kind: span.kind })
    end = span.end
  }
  pieces.push({ text: text.slice(end), kind: undefined })
  return pieces.filter((piece) => piece.text !== '')
}

/** The text with each stretch replaced by what it was, in brackets. */
export function redact(text: string, spans: readonly Span[]): string {
  return piecesOf(text, spans)
    .map((piece) => (piece.kind ? placeholders[piece.kind] : piece.text))
    .join('')
}
