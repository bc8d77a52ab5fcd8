import { strandKeys } from '../../surveys/strand'
import { insertAreas } from '../area.server'
import type { Tx } from '../client.server'
import type { DemoArea } from './areas'
import { insertRows } from './bulk.server'
import type { Person } from './people'
import { Random } from './random'

/** The first moment of the register's ids, which sort by it: 5 January 2026. */
const registered = 1767571200000

/** The ids of the households, in the order of the register; the same every time. */
export function householdIds(people: readonly Person[]): string[] {
  const random = new Random('household ids')
  return people.map(({ index }) => random.uuid(registered + index))
}

/** Stores the areas, and every household with its lead tenant and what is held of them. */
export async function loadRegister(
  tx: Tx,
  organisationId: string,
  { areas, people, households }: { areas: DemoArea[]; people: Person[]; households: string[] },
): Promise<void> {
  const random = new Random('tenant ids')
  const tenants = people.map((person) => ({ person, id: random.uuid(registered + person.index) }))
  await insertAreas(tx, organisationId, areas)
  await insertRows(tx, 'household', {
    organisationId,
    columns: { id: 'uuid', area_id: 'int', reference: 'text', tenure: 'smallint', address: 'text' },
    rows: people.map(({ index, area, reference, tenure, address }) => ({
      id: households[index],
      area_id: area.id,
      reference,
      tenure,
      address,
    })),
  })
  await insertRows(tx, 'tenant', {
    organisationId,
    columns: { id: 'uuid', household_id: 'uuid', name: 'text', email: 'text', phone: 'text' },
    rows: tenants.map(({ person: { index, name, email, phone }, id }) => ({
      id,
      household_id: households[index],
      name,
      email,
      phone,
    })),
  })
  await insertRows(tx, 'profile', {
    organisationId,
    columns: { tenant_id: 'uuid', strand: 'text', category: 'smallint', recorded_on: 'date' },
    rows: tenants.flatMap(({ person, id }) =>
      person.held.map(({ strand, category, recordedOn }) => ({
        tenant_id: id,
        strand: strandKeys[strand],
        category,
        recorded_on: recordedOn,
      })),
    ),
  })
}
