import type { ProfileReading } from '../../../../../db/panel/profile.server'
import { isKnownWell } from '../../../../../surveys/analysis/known-population'
import type { Language } from '../../../../../surveys/language'
import { type ComparedStrand, compareMembers } from '../../../../../surveys/panel/compared-members'
import {
  isOfSilent,
  newestTables,
  notSaid,
  type ProfileRow,
} from '../../../../../surveys/panel/members-profile'
import type { Strand } from '../../../../../surveys/strand'
import { strands } from '../../../../../surveys/strands/all'
import { dayInWords } from '../../../../locales/day'
import { anyInWords, listInWords } from '../../../../locales/list'
import { reader, type Translate, translator } from '../../../../locales/translate'

/** Who the members are beside the tenants, in words and whole percentages; undefined before the first reading. */
export function viewProfile(readings: readonly ProfileReading[], language: Language) {
  const last = readings.at(-1)
  if (!last) return undefined
  const words = translator(language, 'panel')
  const say = reader(language)
  const tables = newestTables(readings)
  const compared = compareMembers(tables)
  const shown = strands.flatMap((strand) => {
    const table = tables.find((one) => one.strand === strand.key)
    const against = compared.find((one) => one.strand === strand.key)
    if (!table || !against) return []
    const { members, source, known } = table
    const name = nameOf(strand, table.rows, language)
    const isApart = table.rows.some(isOfSilent)
    const guide = source === 'register' && !isKnownWell(table) ? percent(known ?? 0) : undefined
    return {
      key: strand.key,
      name: say(strand.name),
      said: words('profile-of-day', { day: dayInWords(table.taken_on, language), members }),
      ofWhom: words(isApart ? 'profile-column-said' : 'profile-column-share'),
      found: differenceInWords(against, name, words),
      guide: guide === undefined ? undefined : words('profile-part', { percent: Math.max(1, guide) }),
      rows: against.groups.map(({ named, populationShare }) => ({
        name: name(named),
        members: named.count,
        share: isOfSilent(named) ? undefined : percent(named.count / against.whole),
        populationShare: populationShare === undefined ? undefined : percent(populationShare),
      })),
    }
  })
  const hidden = strands.filter(({ key }) => !tables.some(({ strand }) => strand === key))
  return {
    taken: words('profile-taken', { day: dayInWords(last.taken_on, language), members: last.members }),
    strands: shown,
    hidden:
      shown.length === 0
        ? words('profile-nothing')
        : hidden.length > 0
          ? words('profile-hidden', {
              strands: listInWords(
                hidden.map(({ name }) => say(name)),
                language,
              ),
            })
          : undefined,
  }
}

export type ProfileView = NonNullable<ReturnType<typeof viewProfile>>

const percent = (share: number) => Math.round(100 * share)

/** Which group is furthest off, and whether that is chance; undefined where nothing can be compared. */
function differenceInWords(
  { widest, verdict }: ComparedStrand,
  name: (row: ProfileRow) => string,
  words: Translate,
): string | undefined {
  if (!widest) return undefined
  const count = Math.round(Math.abs(widest.points))
  if (count === 0) return words('profile-same')
  const found = words(widest.points < 0 ? 'profile-fewer' : 'profile-more', {
    group: name(widest.named),
    count,
  })
  return `${found} ${words(`profile-${verdict.replace(' ', '-')}`)}`
}

/** More names than these are not listed where one row alone has several. */
const mostNames = 3

/** What a row of a strand is called. */
function nameOf(
  strand: Strand,
  rows: readonly ProfileRow[],
  language: Language,
): (row: ProfileRow) => string {
  const words = translator(language, 'panel')
  const say = reader(language)
  const nameOfKey = (key: string) => {
    const category = strand.categories.find((one) => one.key === key)
    return category ? say(category.text) : words(`profile-group-${key}`)
  }
  const together = rows.filter(({ keys }) => keys.length > 1)
  const nameOfKeys = (keys: readonly string[]): string => {
    if (strand.key === 'age' && keys.length > 1) return ageRange(keys, words)
    if (keys.length > mostNames && together.length === 1) return words('profile-others')
    const names = keys.map(nameOfKey)
    // An answer that is a sentence of its own is set apart from the next.
    const areLong = names.length > 1 && names.some((name) => name.includes(','))
    return anyInWords(areLong ? names.map((name) => `“${name}”`) : names, language)
  }
  return ({ keys }) => {
    const said = keys.filter((key) => key !== notSaid)
    if (said.length === 0) return words('profile-not-said')
    return said.length < keys.length
      ? words('profile-or-not-said', { group: nameOfKeys(said) })
      : nameOfKeys(said)
  }
}

/** Bands of age beside each other, which are named `16-24` to `75-over`. */
function ageRange(keys: readonly string[], words: Translate): string {
  const [from = ''] = keys[0]?.split('-') ?? []
  const [, to = ''] = keys.at(-1)?.split('-') ?? []
  return to === 'over' ? words('profile-age-over', { from }) : words('profile-age-range', { from, to })
}
