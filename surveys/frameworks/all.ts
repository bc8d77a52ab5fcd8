import type { Framework, Line } from '../framework'
import { accessAndCustomerCare } from './access-and-customer-care'
import { diversity } from './diversity'
import { residentInvolvement } from './resident-involvement'

/** The frameworks, in the order in which an inspection reads them. */
export const frameworks: Framework[] = [accessAndCustomerCare, diversity, residentInvolvement]

/** Every enquiry line of every framework by its id, which no two lines share. */
export const lineById: Map<string, Line> = new Map(
  frameworks.flatMap((framework) =>
    framework.themes.flatMap((theme) => theme.lines.map((line): [string, Line] => [line.id, line])),
  ),
)
