import { plain } from './plain'

/** Headings under which tools keep who somebody is, where they live or what machine they used. */
const names =
  /^(name|full name|(your|tenants?|contact|first|last|middle|family|given|customer|resident) (full )?names?|first ?name|last ?name|surname|forename|what is your (full )?name|e ?mail( address)?|your e ?mail( address)?|email1|(tele)?phone( number)?|mobile( number)?|(your|contact|home|mobile|telephone|phone) (tele)?(phone )?numbers?|(home |postal |street |full |your )?address( line \d)?|postcode|post code|your postcode|ip ?addr(ess)?|ip|token|refurl|referrer url|date of birth|dob|birth ?date|national insurance( number)?|nino|uprn)$/

const values: readonly RegExp[] = [
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  /^(\+44|0)[\d\s()-]{8,14}$/,
  /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i,
  /^\d{1,3}(\.\d{1,3}){3}$/,
]

/** True for a column that says who somebody is: by its heading, or because most of its values are e-mail addresses,
 *  telephone numbers, whole postcodes or the numbers of machines. What tells such a person is not kept. */
export function isPersonal(heading: string, sample: readonly string[]): boolean {
  if (names.test(plain(heading))) return true
  const said = sample.map((value) => value.trim()).filter(Boolean)
  const telling = said.filter((value) => values.some((shape) => shape.test(value)))
  return telling.length > 0 && telling.length * 2 > said.length
}
