import type { Claim } from '../../../../../db/judgement/claim.server'
import type { Conclusion } from '../../../../../db/judgement/judgement.server'
import { isBacked } from '../../../../../surveys/judgement/claim'
import type { Subject } from '../../../../../surveys/judgement/subject'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'

/** What is typed of a conclusion: a scale and a level of it, and the reason. */
export type TypedConclusion = { level: string; reason: string }

export const typedConclusion = (form: FormData): TypedConclusion => ({
  level: typedIn(form, 'level'),
  reason: typedIn(form, 'reason'),
})

const longest = 4000

/** What an officer concludes so far: nothing of it has to be there before it is signed. */
export function readConclusion({ level, reason }: TypedConclusion, { scales }: Subject) {
  const [scaleKey = '', levelKey = ''] = level.split(' ')
  const scale = scales.find(({ key }) => key === scaleKey)
  const chosen = scale?.levels.find(({ key }) => key === levelKey)
  const problems: Problem[] = []
  if (level !== '' && !chosen) problems.push({ field: 'level', message: 'Choose one of the levels' })
  if (reason.trim().length > longest)
    problems.push({ field: 'reason', message: `Keep this to ${longest} characters` })
  const conclusion: Conclusion = {
    scale: chosen ? scaleKey : null,
    level: chosen ? levelKey : null,
    reason: reason.trim(),
  }
  return { conclusion, problems }
}

/** Everything that is missing before it can be signed: a claim, something behind each, a level, a reason. */
export function missingIn(
  { scale, reason }: Conclusion,
  { kind, claims, hasRecord }: Pick<Subject, 'kind'> & { claims: readonly Claim[]; hasRecord: boolean },
): Problem[] {
  const problems: Problem[] = []
  if (kind === 'service' && claims.length === 0)
    problems.push({ field: 'claims', message: 'Add at least one strength or weakness' })
  if (kind === 'prospects' && !hasRecord)
    problems.push({
      field: 'suggestion',
      message:
        'Prospects are judged from what a plan has in it: there is no plan that has begun, or it has no action and no measure yet',
    })
  for (const { id, claim, figures, sources } of claims) {
    if (isBacked({ figures: figures.length, sources: sources.length })) continue
    const message = `Put a figure or a document behind “${claim}”, or take it away`
    problems.push({ field: `claim-${id}`, message })
  }
  if (scale === null) problems.push({ field: 'level', message: 'Choose the level' })
  if (reason === '') problems.push({ field: 'reason', message: 'Say why this level' })
  return problems
}
