import type { StrandKey } from '../../../surveys/strand'
import type { Tx } from '../../client.server'
import { saveOwnProfile, takeProfileReading } from '../../panel/profile.server'
import { codeOf } from '../group'
import type { Culture } from '../names'
import { Random, type Shares } from '../random'
import { demoPanels } from './panels'

/** The day the members were asked who they are, and the day on which it was read. */
const askedOn = '2026-02-10'
const readOn = '2026-09-08'

/** Members are older than the tenants, and fewer of them bring up children. */
const shares: [strand: StrandKey, told: number, Shares][] = [
  [
    'age',
    1,
    [
      [2, 4],
      [3, 8],
      [4, 12],
      [5, 22],
      [6, 33],
      [7, 21],
    ],
  ],
  [
    'disability',
    1,
    [
      [1, 22],
      [2, 20],
      [3, 4],
      [4, 54],
    ],
  ],
  [
    'sex',
    1,
    [
      [1, 62],
      [2, 38],
    ],
  ],
  [
    'gender-identity',
    0.65,
    [
      [1, 99],
      [2, 1],
    ],
  ],
  [
    'sexual-orientation',
    0.65,
    [
      [1, 92],
      [2, 6],
      [3, 2],
    ],
  ],
  [
    'caring',
    0.65,
    [
      [1, 62],
      [2, 6],
      [3, 28],
      [4, 4],
    ],
  ],
]

type Background = { ethnicity: string; religion: string; language: string }

const backgrounds: Partial<Record<Culture, Background>> = {
  british: { ethnicity: 'white-british', religion: 'christian', language: 'english' },
  muslim: { ethnicity: 'pakistani', religion: 'muslim', language: 'urdu' },
  polish: { ethnicity: 'white-other', religion: 'christian', language: 'polish' },
  caribbean: { ethnicity: 'caribbean', religion: 'christian', language: 'english' },
  'west-african': { ethnicity: 'african', religion: 'christian', language: 'english' },
  bengali: { ethnicity: 'bangladeshi', religion: 'muslim', language: 'bengali' },
  somali: { ethnicity: 'african', religion: 'muslim', language: 'somali' },
}

/** Stores what members say of themselves, and takes the reading of it that the panels see. */
export async function loadProfiles(tx: Tx, organisationId: string, officerId: string): Promise<void> {
  for (const { key, signIns, others } of demoPanels) {
    const random = new Random(`profiles of ${key}`)
    const members = [
      ...others.map((culture, place) => [`${key}-${place + 1}@harbour-dale.example.org`, culture] as const),
      ...signIns.map((email) => [email, 'british'] as const),
    ]
    for (const [email, culture] of members) {
      const { id } = await tx
        .selectFrom('account')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow()
      await saveOwnProfile(tx, { organisation_id: organisationId, id }, profileOf(culture, random), askedOn)
    }
  }
  await takeProfileReading(tx, { organisation_id: organisationId, id: officerId }, readOn)
}

function profileOf(culture: Culture, random: Random): Partial<Record<StrandKey, number>> {
  const drawn = shares.flatMap(([strand, told, of]) => {
    const code = random.draw(of)
    return random.chance(told) ? [[strand, code] as const] : []
  })
  const { ethnicity, religion, language } = backgrounds[culture] ?? {}
  const isNone = culture === 'british' && random.chance(0.4)
  return Object.fromEntries([
    ...drawn,
    ...(ethnicity ? [['ethnicity', codeOf('ethnicity', ethnicity)]] : []),
    ...(religion ? [['religion', codeOf('religion', isNone ? 'none' : religion)]] : []),
    ...(language ? [['language', codeOf('language', language)]] : []),
  ])
}
