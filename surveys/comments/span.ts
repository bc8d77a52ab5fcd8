/** What a stretch of a comment may be, that tells who wrote it or whom it is about. */
export const spanKinds = [
  'e-mail',
  'link',
  'national-insurance',
  'card',
  'bank',
  'nhs',
  'birth-date',
  'phone',
  'address',
  'postcode',
  'name',
  'number',
] as const
export type SpanKind = (typeof spanKinds)[number]

/** A stretch of a text from `start` up to, not with, `end`, both counted as JavaScript counts. */
export type Span = { start: number; end: number; kind: SpanKind }

/** The stretches in their order, those that touch the same letters made one, which is of the kind named first in
 *  `spanKinds`: whatever any of them covered is covered still. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end)
      last.kind = firstOf(last.kind, span.kind)
    } else merged.push({ ...span })
  }
  return merged
}

function firstOf(one: SpanKind, other: SpanKind): SpanKind {
  return spanKinds.indexOf(one) <= spanKinds.indexOf(other) ? one : other
}
