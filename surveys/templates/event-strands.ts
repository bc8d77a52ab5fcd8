import type { Strand } from '../strand'
import { age } from '../strands/age'
import { disability } from '../strands/disability'
import { ethnicity } from '../strands/ethnicity'
import { language } from '../strands/language'
import { sex } from '../strands/sex'

/** The strands of a short survey after an event: enough to see for whom the service works, and no longer than it. */
export const eventStrands: Strand[] = [age, ethnicity, disability, sex, language]
