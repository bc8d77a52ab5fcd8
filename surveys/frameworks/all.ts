import type { Framework, Line } from '../framework'
import { accessAndCustomerCare } from './audit-commission/access-and-customer-care'
import { diversity } from './audit-commission/diversity'
import { residentInvolvement } from './audit-commission/resident-involvement'
import { valueForMoney } from './audit-commission/value-for-money'
import { welshEquality } from './wales-audit-office/equality/equality'
import { welshLetting } from './wales-audit-office/letting/letting'
import { welshMaintaining } from './wales-audit-office/maintaining/maintaining'
import { welshManaging } from './wales-audit-office/managing/managing'
import { welshPerformance } from './wales-audit-office/performance/performance'
import { welshRents } from './wales-audit-office/rents/rents'
import { welshResidents } from './wales-audit-office/residents/residents'

/** The frameworks, regulator by regulator, in the order in which an inspection reads them. */
export const frameworks: Framework[] = [
  accessAndCustomerCare,
  diversity,
  valueForMoney,
  residentInvolvement,
  welshRents,
  welshLetting,
  welshManaging,
  welshMaintaining,
  welshResidents,
  welshEquality,
  welshPerformance,
]

/** Every enquiry line of every framework by its id, which no two lines share. */
export const lineById: Map<string, Line> = new Map(
  frameworks.flatMap((framework) =>
    framework.themes.flatMap((theme) => theme.lines.map((line): [string, Line] => [line.id, line])),
  ),
)
