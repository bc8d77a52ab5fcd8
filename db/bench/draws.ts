import { notAnswered, notApplicable, preferNotToSay } from '../../surveys/codes'
import { strands } from '../../surveys/strands/all'
import { Random, type Shares } from '../demo/random'

/** How many draws each table of draws holds: as many as sixteen bits tell apart. */
const draws = 65_536
/** Answers drawn together. */
export const blockLength = 8

/** Tables of draws from which PostgreSQL makes responses by number, the same every time: an area's id in two bytes;
 *  nine strands, a tenure and a channel; eight answers. */
export type Draws = { areas: Buffer; people: Buffer; answers: Buffer }

/** The tables for the areas of a landlord, each with its share of the responses. */
export function makeDraws(areas: Shares): Draws {
  return { areas: drawAreas(areas), people: drawPeople(), answers: drawAnswers() }
}

/** The table of areas alone, where responses should come from these only. */
export function drawAreas(areas: Shares): Buffer {
  const table = Buffer.alloc(2 * draws)
  const draw = drawing('areas', areas)
  for (let index = 0; index < draws; index++) table.writeUInt16BE(draw(), 2 * index)
  return table
}

/** Eight in a hundred do not answer a strand, six prefer not to say; of the others the first category is the most
 *  frequent. */
function drawPeople(): Buffer {
  const ofStrands = strands.map(({ key, categories }) => {
    const shares = categories.map(({ code }, index) => [code, 1 / (index + 1)] as const)
    const total = shares.reduce((sum, [, share]) => sum + share, 0)
    const said = shares.map(([code, share]) => [code, (86 * share) / total] as const)
    return drawing(key, [...said, [preferNotToSay, 6], [notAnswered, 8]])
  })
  const all = [...ofStrands, drawing('tenure', tenureShares), drawing('channel', channelShares)]
  return Buffer.from(Array.from({ length: draws }, () => all.map((draw) => draw())).flat())
}

const tenureShares: Shares = [
  [0, 2],
  [1, 60],
  [2, 8],
  [3, 20],
  [4, 10],
]
const channelShares: Shares = [
  [1, 30],
  [2, 10],
  [3, 20],
  [4, 20],
  [5, 8],
  [6, 9],
  [7, 3],
]

/** Eight in a hundred leave a question blank. */
const answerShares: Shares = [
  [5, 30],
  [4, 27],
  [3, 14],
  [2, 9],
  [1, 7],
  [notApplicable, 5],
  [notAnswered, 8],
]

function drawAnswers(): Buffer {
  const draw = drawing('answers', answerShares)
  return Buffer.from(Array.from({ length: draws * blockLength }, draw))
}

/** Draws codes as often as their shares say, by halving: there are thousands of areas. */
function drawing(name: string, shares: Shares): () => number {
  const random = new Random(`measured ${name}`)
  let sum = 0
  const ends = shares.map(([, share]) => {
    sum += share
    return sum
  })
  return () => {
    const wanted = random.unit() * sum
    let [low, high] = [0, shares.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return shares[low]?.[0] ?? 0
  }
}
