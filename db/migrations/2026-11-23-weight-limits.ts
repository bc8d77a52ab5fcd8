import { type Kysely, sql } from 'kysely'

/** The settings that the responses of a wave are weighed by now, and of each reading its settings with the smallest and
 *  the largest weight. Of readings before, the settings are kept where they have not changed since; what the weights were
 *  is not known of those that were weighted, so that they count as the furthest apart that there can be. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table weighting add column weighed jsonb`,
  `update weighting set weighed = settings where is_applied and problems is null`,
  `alter table reading
    add column settings jsonb,
    add column smallest_weight integer not null default 10000,
    add column largest_weight integer not null default 10000`,
  `update reading set smallest_weight = 1, largest_weight = 200000
    where exists (
      select from reading_cell
      where reading_cell.organisation_id = reading.organisation_id and reading_id = id and weights is not null)`,
  `update reading set settings = weighting.settings from weighting
    where weighting.organisation_id = reading.organisation_id and weighting.wave_id = reading.wave_id
      and reading.weighting is not null and changed_at <= taken_at`,
  `alter table reading
    alter column smallest_weight drop default,
    alter column largest_weight drop default`,
]
