import { cellKey, cellName, cutName, cutOf } from '../../surveys/cell'
import type { CutKey } from '../../surveys/cut'
import type { SurveyDefinition } from '../../surveys/definition'

/** Categories that a sentence calls otherwise than their cut's pattern does, by cut and key. */
const named: Partial<Record<CutKey, Record<string, string>>> = {
  sex: { female: 'women', male: 'men' },
  disability: {
    'limited-a-lot': 'tenants whom illness or disability limits a lot',
    'limited-a-little': 'tenants whom illness or disability limits a little',
    'not-limited': 'tenants whom illness or disability does not limit',
    'no-condition': 'tenants without a lasting illness or disability',
  },
  caring: {
    none: 'tenants who care for nobody',
    children: 'tenants who care for children',
    adult: 'tenants who care for an adult',
    both: 'tenants who care for children and an adult',
  },
  'gender-identity': {
    'same-as-birth': 'tenants whose gender is the same as at birth',
    different: 'tenants whose gender is not the same as at birth',
  },
  religion: { none: 'tenants with no religion', other: 'tenants of any other religion' },
  language: { other: 'tenants whose main language is another' },
  'sexual-orientation': { other: 'tenants of another sexual orientation' },
  tenure: {
    'low-cost-rent': 'tenants who rent',
    'shared-ownership': 'shared owners',
    leasehold: 'leaseholders',
    supported: 'tenants in supported housing',
  },
  channel: {
    'web-link': 'those who answered by a personal link',
    'open-link': 'those who answered by the open link',
    sms: 'those who answered by text message',
    'e-mail': 'those who answered by e-mail',
    paper: 'those who answered on paper',
    telephone: 'those who answered by telephone',
    doorstep: 'those who answered on the doorstep',
  },
}

const patterns: Partial<Record<CutKey, (text: string) => string>> = {
  age: (text) => `tenants of ${text}`,
  language: (text) => `tenants whose main language is ${text}`,
}

/** The people of a category as a sentence calls them, within it: tenants of 25 to 34, women, Pakistani tenants. */
export function groupInSentence(definition: SurveyDefinition, cell: number): string {
  const found = cutOf(cell)
  if (!found) return 'tenants'
  const { cut } = found
  const text = cellName(definition, cell).en
  const own = named[cut]?.[cellKey(definition, cell) ?? '']
  if (own) return own
  if (cut === 'tenure' || cut === 'channel') return `tenants with “${text}” (${cutName(definition, cut).en})`
  const pattern = patterns[cut] ?? adjective
  return pattern(text)
}

const adjective = (text: string) =>
  text.startsWith('Any other') ? `tenants of ${text.replace('Any', 'any')}` : `${text} tenants`
