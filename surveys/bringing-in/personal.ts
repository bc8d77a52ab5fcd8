import { plain } from './plain'

/** Words that tell of a person wherever they are in a heading, as `plain` writes them. */
const telling = [
  /\b(user|full|first|last|middle|family|given|tenant|customer|resident|respondent|contact) ?names?\b/,
  /\b(sur|fore)names?\b|\b(householder|occupier|head of household|next of kin|contact details)\b/,
  /\b(e ?mail|phone|mobile|telephone) ?(address|numbers?|no)\d*\b|\bemail\d\b/,
  /\b(contact|home|work|daytime|evening) (numbers?|no)\b|\b(home|postal|street|ip) ?addr(ess)?\b|\bipaddr(ess)?\b/,
  /\byour (\w+ )?(names?|address|e ?mail|(tele)?phone|mobile)\b|\beich (enw|cyfeiriad|e ?bost|rhif ffon)\b/,
  /\b(post ?code|cod post)\b|\b(date of birth|birth ?date|dob|dyddiad geni)\b|\brefurl\b|\breferrer url\b/,
  /\b(national insurance|nino|uprn)\b/,
  /^(ip|token)$/,
]

/** Words that tell of a person in a heading that is not a question of something else. */
const likely = /\b(names?|address|e ?mail|phone|telephone|mobile|tel|enw|cyfeiriad|e ?bost|ffon)\b/

/** How a question of something else begins. */
const otherQuestion =
  /^(how|do|does|did|is|are|was|were|have|has|had|would|could|should|which|why|when|where|who|what (?!is |are )\w+|to what|taking|thinking|overall|pa)\b/

/** Names of places and things, and parts of a postcode that many share. */
const otherName =
  /\b(area|scheme|estate|neighbourhood|ward|region|patch|block|town|landlord|team|service|council|authority|organisation|company|contractor|survey|wave|question|file) names?\b|\bname of (the |your )?(area|scheme|estate|neighbourhood|ward|region|patch|block|town|landlord|team|service|council|local authority|organisation|company|contractor|survey)\b|\bpost ?code (area|district|sector|prefix)\b|\b(first|outward) (half|part) of (the |your )?post ?code\b/

/** What such a question asks: how easy it is to reach somebody by telephone. */
const asked = /\b(satisfied|dissatisfied|agree|disagree|easy|rate|fodlon|hawdd)\b/

const values: readonly RegExp[] = [
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  /^(\+44|0)[\d\s()-]{8,14}$/,
  /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i,
  /^\d{1,3}(\.\d{1,3}){3}$/,
]

/** True for a column that says who somebody is, as far as that can be recognised: by words in its heading, or because
 *  most of its values are e-mail addresses, telephone numbers, whole postcodes or the numbers of machines. What tells
 *  such a person is not kept; a column too many is rather emptied than one too few. */
export function isPersonal(heading: string, sample: readonly string[]): boolean {
  if (isPersonalHeading(heading)) return true
  const said = sample.map((value) => value.trim()).filter(Boolean)
  const found = said.filter((value) => values.some((shape) => shape.test(value)))
  return found.length > 0 && found.length * 2 > said.length
}

function isPersonalHeading(heading: string): boolean {
  const words = plain(withoutCode(heading).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  if (otherName.test(words) || asked.test(words)) return false
  return telling.some((shape) => shape.test(words)) || (likely.test(words) && !otherQuestion.test(words))
}

/** A heading without what LimeSurvey puts before its words: `G01Q02. `. */
const withoutCode = (heading: string): string => heading.replace(/^\s*[A-Za-z]\w*\d[.:]\s+/, '')
