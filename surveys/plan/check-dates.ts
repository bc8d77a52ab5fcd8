import type { DatedPlace, Inconsistency } from './inconsistency'
import type { PlanWords } from './plan'
import type { WrittenDate } from './written-date'

type Recommendation = PlanWords['recommendations'][number]

/** What does not add up in the dates of a plan. */
export function checkDates(plan: PlanWords): Inconsistency[] {
  return [
    ...plan.recommendations.flatMap((one) => [
      ...checkTarget(one),
      ...one.actions.flatMap((_, index) => checkAction(plan, one, index)),
      ...checkMeasures(one),
    ]),
    ...checkRepeated(plan),
  ]
}

function checkTarget({ reference, target, recommended, actions }: Recommendation): Inconsistency[] {
  const found: Inconsistency[] = []
  const isOther = recommended.written !== '' && target.written !== '' && recommended.on !== target.on
  if (isOther) found.push({ rule: 'not the date recommended', reference, target, recommended })
  if (target.written === '') found.push({ rule: 'no date', reference })
  else if (target.on === undefined) {
    found.push({ rule: 'immediately is no date', reference, target, latest: latestOf(actions) })
  }
  return found
}

function latestOf(actions: Recommendation['actions']): WrittenDate | undefined {
  const dated = actions.map(({ due }) => due).filter(({ on }) => on !== undefined)
  return dated.reduce<WrittenDate | undefined>(
    (latest, due) => (latest && (latest.on ?? '') >= (due.on ?? '') ? latest : due),
    undefined,
  )
}

/** One action, by its index: an earlier day of what is done is no matter. */
function checkAction(
  { beganOn, inspectedOn }: PlanWords,
  { reference, target, actions }: Recommendation,
  index: number,
): Inconsistency[] {
  const action = actions[index]
  if (!action) return []
  const { due, isDone, doneOn } = action
  const place = { reference, action: index + 1 }
  const found: Inconsistency[] = []
  if (isDone && doneOn === undefined) found.push({ rule: 'done on no day', ...place })
  if (due.on === undefined) return isDone ? found : [...found, { rule: 'no date', ...place }]
  if (inspectedOn !== undefined && due.on < inspectedOn) {
    found.push({ rule: 'due before the inspection', due, inspectedOn, ...place })
  } else if (due.on < beganOn && !isDone) {
    found.push({ rule: 'due before the plan', due, beganOn, ...place })
  }
  if (target.on !== undefined && due.on > target.on) {
    found.push({ rule: 'due after its recommendation', due, target, ...place })
  }
  return found
}

function checkMeasures({ reference, target, measures }: Recommendation): Inconsistency[] {
  return measures.flatMap(({ by }, index): Inconsistency[] => {
    const place = { reference, measure: index + 1 }
    if (by.on === undefined) return [{ rule: 'no date', ...place }]
    const isLate = target.on !== undefined && by.on > target.on
    return isLate ? [{ rule: 'measured after its recommendation', by, target, ...place }] : []
  })
}

/** The same words twice, to be done by two different days. */
function checkRepeated({ recommendations }: PlanWords): Inconsistency[] {
  const first = new Map<string, DatedPlace>()
  return recommendations.flatMap(({ reference, actions }) =>
    actions.flatMap(({ text, due }, index): Inconsistency[] => {
      const words = text.trim().toLowerCase()
      const earlier = first.get(words)
      if (!earlier) first.set(words, { reference, due })
      if (!earlier || earlier.due.on === due.on) return []
      return [
        {
          ...{ rule: 'two dates for one action', reference, action: index + 1 },
          dates: [earlier, { reference, due }],
        },
      ]
    }),
  )
}
