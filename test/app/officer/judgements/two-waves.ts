import { v7 as newId } from 'uuid'
import { type Db, inOrganisation, type Tx } from '../../../../db/client.server'
import { citeFigure } from '../../../../db/evidence.server'
import { insertClaim, insertClaimFigure } from '../../../../db/judgement/claim.server'
import { beginJudgement, signJudgement, type Writer } from '../../../../db/judgement/judgement.server'
import { takeReading } from '../../../../db/reading/take.server'
import { insertWave, type Wave } from '../../../../db/wave.server'
import { cellNumber, everybody } from '../../../../surveys/cut'
import type { Side } from '../../../../surveys/judgement/claim'
import { strandKeys } from '../../../../surveys/strand'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../../fixtures/tiny'
import { insertResponses } from '../../../setup/fieldwork'
import { dayFromNow, type Landlord, makeLandlord } from '../../../setup/landlord'

const keys = ['up', 'down', 'same'] as const
type Key = (typeof keys)[number]

const survey = tinySurvey(
  { views: keys.map((key) => tinyQuestion(key)) },
  { headline: ['same'], strands: [tinyStrand('sex', ['women', 'men'])] },
)
const women = cellNumber('sex', 1)

/** A landlord with two closed waves, each read to its end: from the one to the other one question rises, for men alone, one
 *  falls, and one stays the same. */
export async function makeTwoWaves(db: Db): Promise<{ landlord: Landlord; second: Wave }> {
  const landlord = await makeLandlord(db, { definition: survey, opens: -90, closes: -80, state: 'closed' })
  const { survey_key, ...first } = landlord.wave
  const days = { opens_on: dayFromNow(-60), closes_on: dayFromNow(-50) }
  const row = { ...first, ...days, id: newId(), key: 'second', name: 'Second' }
  const second = { ...row, survey_key }
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    await insertResponses(tx, landlord, answers(landlord, { up: [40, 40], down: [70, 70], same: [60, 60] }))
    await takeReading(tx, landlord.wave, { isFinal: true })
    await insertWave(tx, row)
    await insertResponses(
      tx,
      { ...landlord, wave: second },
      answers(landlord, { up: [44, 96], down: [40, 40], same: [60, 60] }),
    )
    await takeReading(tx, second, { isFinal: true })
  })
  return { landlord, second }
}

/** Answers of 150 women and 150 men, of whom so many percent are satisfied with each question. */
const answers = (landlord: Landlord, satisfied: Record<Key, [women: number, men: number]>) =>
  [0, 1].flatMap((sex) =>
    Array.from({ length: 150 }, (_, index) => ({
      ...{ area_id: landlord.areas.northNeighbourhood, tenure: 1, channel: 1 },
      strands: strandKeys.map((key) => (key === 'sex' ? sex + 1 : 0)),
      answers: keys.map((key) => (index / 1.5 < (satisfied[key][sex] ?? 0) ? 5 : 1)),
    })),
  )

/** What is claimed of a theme: a side, words, and the questions whose figures are behind them, of everybody or of women. */
export type Claimed = { side: Side; claim: string; questions: readonly Key[]; isOfWomen?: boolean }

/** Signs a judgement of access and customer care by a wave with some claims; gives its id and those of its claims. */
export async function signClaims(
  tx: Tx,
  by: Writer,
  { wave, claims }: { wave: Pick<Wave, 'id'>; claims: readonly Claimed[] },
): Promise<{ id: string; claims: string[] }> {
  const subject = { framework: 'access-and-customer-care', theme: '30.2', kind: 'service' as const }
  const id = await beginJudgement(tx, by, { waveId: wave.id, ...subject })
  const made: string[] = []
  let revision = 1
  for (const { side, claim, questions, isOfWomen } of claims) {
    const claimId = newId()
    const words = { side, claim, meaning: 'It matters.', is_heavy: false, line: null, finding: null }
    await insertClaim(tx, by, { id, revision: revision++ }, { id: claimId, ...words })
    for (const questionKey of questions) {
      const cited = await citeFigure(tx, {
        waveId: wave.id,
        questionKey,
        areaId: 1,
        cell: isOfWomen ? women : everybody,
      })
      if (cited.state !== 'cited') throw new Error(cited.state)
      const on = { claim: { id: claimId, judgement_id: id }, revision: revision++ }
      await insertClaimFigure(tx, by, on, cited.citation)
    }
    made.push(claimId)
  }
  const signing = { scale: 'balance', level: 'balance', reason: 'So it is.', suggested: null }
  await signJudgement(tx, by, { id, revision }, { ...signing, reckoning: 'None.', today: '2026-07-01' })
  return { id, claims: made }
}
