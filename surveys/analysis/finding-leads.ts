import { type FindingKind, type FindingState, readFindingKey } from './finding'

type Listed = {
  key: string
  kind: FindingKind
  isAdverse: boolean
  section: number
  state: FindingState
}

/** Under which finding each stands that is not to take a person's time by itself, by their names; `findings` are in the
 *  order to look at them. Nothing that was decided on stands under another, and nothing under what was dismissed or merged.
 *  A gap of a group within a region stands under that of the same group and question in the whole organisation, and a fall
 *  of a group under that of everybody there; what is of the same people, in the same part of the survey, on the same
 *  side, under the first of it. */
export function leadsOf(findings: readonly Listed[]): Map<string, string> {
  const firstOf = new Map<string, string>()
  const leads = new Map<string, string>()
  const isOpen = ({ state }: Listed) => state === 'new' || state === 'accepted'
  const placed = findings.filter(isOpen).map((one) => ({ ...one, ...bundlesOf(one) }))
  for (const { key, state, names } of [
    ...placed.filter(({ isPart }) => !isPart),
    ...placed.filter(({ isPart }) => isPart),
  ]) {
    const lead = names.map((name) => firstOf.get(name)).find((first) => first !== undefined)
    if (lead !== undefined && state === 'new') leads.set(key, lead)
    for (const name of names) if (!firstOf.has(name)) firstOf.set(name, leads.get(key) ?? key)
  }
  return leads
}

/** What a finding is one of, by names that others share, the one that tells most first; `isPart` where it is of some of
 *  those whom another may be of. */
function bundlesOf({ key, kind, isAdverse, section }: Listed): { names: string[]; isPart: boolean } {
  const place = readFindingKey(key)
  if (!place || !gathered.includes(kind)) return { names: [], isPart: false }
  const { group, area, question } = place
  const part = [kind, isAdverse, group, area, section].join(' ')
  if (kind === 'area') return { names: [part], isPart: false }
  const same = kind === 'fall' ? ['fall', area, question] : ['gap', isAdverse, group, question]
  const isPart = kind === 'within' || (kind === 'fall' && group !== 'everybody')
  return { names: [same.join(' '), part], isPart }
}

const gathered: readonly FindingKind[] = ['group', 'within', 'area', 'fall']
