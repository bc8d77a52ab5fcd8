import type { Inconsistency } from './inconsistency'
import type { PlanWords } from './plan'

const form = /^R(\d+)(?:\.(\d+))?$/

/** What does not add up in the references of a plan: R1, or R2.1, R2.2 and so on without a gap. */
export function checkReferences({ recommendations }: PlanWords): Inconsistency[] {
  const references = recommendations.map(({ reference }) => reference)
  const found: Inconsistency[] = []
  references.forEach((reference, index) => {
    const isLike = form.test(reference)
    const looksLike = likeOthers(reference)
    if (references.indexOf(reference) < index) found.push({ rule: 'reference used twice', reference })
    if (!isLike) found.push({ rule: 'reference not like the others', reference, looksLike })
  })
  return [...found, ...missingOf(references.map(likeOthers))]
}

/** How a reference would be written that has the numbers of this one. */
const likeOthers = (reference: string) => `R${/\d+(\.\d+)?/.exec(reference)?.[0] ?? '?'}`

function missingOf(references: readonly string[]): Inconsistency[] {
  const known = new Set(references)
  const numbers = references.flatMap((reference) => {
    const [, whole, part] = form.exec(reference) ?? []
    return whole === undefined ? [] : [{ whole: Number(whole), part: part === undefined ? 0 : Number(part) }]
  })
  const wholes = [...new Set(numbers.map(({ whole }) => whole))]
  const parts = wholes.flatMap((whole) => {
    const last = Math.max(...numbers.filter((one) => one.whole === whole).map(({ part }) => part))
    return upTo(last).map((part) => `R${whole}.${part}`)
  })
  const expected = upTo(Math.max(0, ...wholes)).filter((whole) => !wholes.includes(whole))
  const missing = [...expected.map((whole) => `R${whole}`), ...parts].filter((one) => !known.has(one))
  return missing.map((one) => ({ rule: 'reference missing', missing: one }))
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

/** Recommendations that nobody answers for, and people who are said to be two things. A person is written as the name, a comma
 *  and the role. */
export function checkPeople({ recommendations }: PlanWords): Inconsistency[] {
  const roles = new Map<string, string>()
  return recommendations.flatMap(({ reference, responsible, sponsor }) => {
    const found: Inconsistency[] = []
    if (responsible === '') found.push({ rule: 'nobody responsible', reference })
    if (sponsor === '') found.push({ rule: 'no sponsor', reference })
    for (const [, person = '', role = ''] of [responsible, sponsor].map(
      (one) => /^([^,]+), (.+)$/.exec(one) ?? [],
    )) {
      const known = roles.get(person)
      if (role !== '' && known !== undefined && known !== role) {
        found.push({ rule: 'one person, two roles', person, roles: [known, role], reference })
      }
      if (role !== '' && known === undefined) roles.set(person, role)
    }
    return found
  })
}
