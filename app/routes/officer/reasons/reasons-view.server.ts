import { listAreas } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { listReasons } from '../../../../db/reason/codebook.server'
import { countReasons, listCodedTwice } from '../../../../db/reason/count.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import {
  fewestCoded,
  type ReasonShare,
  reasonShares,
  toldRegions,
  wholeOf,
} from '../../../../surveys/comments/reason-shares'
import { type ReasonSide, reasonSides } from '../../../../surveys/comments/reasons'
import { aboutWave } from '../about-wave.server'
import { agreementInWords } from './agreement'

/** A reason with how many of the coded comments give it. */
export type NamedShare = ReasonShare & { name: string; side: ReasonSide }

const whole = 'all'

/** The reasons that released comments of a wave give, in the region that the address names or in all of them; undefined
 *  where it names none. */
export async function findReasonsView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const regions = await countReasons(tx, wave.id)
  const asked = search.get('area') || whole
  const region = regions.find(({ code }) => code === asked)
  // The code of the whole organisation is in the API's addresses.
  const root = (await listAreas(tx)).find(({ depth }) => depth === 0)
  if (!region && asked !== whole && asked !== root?.code) return undefined
  const told = new Set(toldRegions(regions).map(({ code }) => code))
  const counted = region ?? { ...wholeOf(regions), released: sum(regions.map(({ released }) => released)) }
  const isTold = region ? told.has(region.code) : counted.coded >= fewestCoded
  const codebook = await listReasons(tx)
  const twice = await listCodedTwice(tx, wave.id)
  return {
    wave: aboutWave(wave, await getDefinition(tx, wave)),
    area: region?.code ?? whole,
    areaName: region?.name ?? root?.name ?? '',
    areas: [
      { value: whole, text: 'All regions' },
      ...regions.map(({ code, name }) => ({ value: code, text: name })),
    ],
    released: counted.released,
    coded: isTold ? counted.coded : undefined,
    sides: isTold ? sharesBySide(counted, codebook) : undefined,
    waiting: sum(regions.map(({ released, coded }) => released - coded)),
    agreement: agreementInWords(
      twice,
      codebook.map(({ key }) => key),
    ),
  }
}

export type ReasonsView = NonNullable<Awaited<ReturnType<typeof findReasonsView>>>

type Counted = Parameters<typeof reasonShares>[0]

/** Every reason that is used or was found, the one named most first, by what it is a reason for. */
function sharesBySide(counted: Counted, codebook: Awaited<ReturnType<typeof listReasons>>) {
  return reasonSides.map((side) => {
    const own = codebook.filter((one) => one.side === side && (one.isUsed || counted.given[one.key]))
    const nameOf = new Map(own.map(({ key, name }) => [key, name]))
    const shares = reasonShares(
      counted,
      own.map(({ key }) => key),
    )
    return {
      side,
      shares: shares.map((share): NamedShare => ({ ...share, side, name: nameOf.get(share.key) ?? '' })),
    }
  })
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
