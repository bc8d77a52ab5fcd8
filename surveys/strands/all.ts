import type { Strand } from '../strand'
import { translatedStrand } from '../translations/map-texts'
import { age } from './age'
import { caring } from './caring'
import { disability } from './disability'
import { ethnicity } from './ethnicity'
import { genderIdentity } from './gender-identity'
import { language } from './language'
import { religion } from './religion'
import { sex } from './sex'
import { sexualOrientation } from './sexual-orientation'

/** The nine strands in the order of `strandKeys`, which is the order a response stores them in. */
export const strands: Strand[] = [
  age,
  ethnicity,
  disability,
  sex,
  genderIdentity,
  religion,
  sexualOrientation,
  language,
  caring,
].map(translatedStrand)
