/** The page of the standard measures, of one regime, or where one code stands. */
export const standardMeasuresHref = (regime?: string, code?: string): string =>
  `/officer/standard-measures${regime ? `?regime=${regime}` : ''}${code ? `#${code}` : ''}`
