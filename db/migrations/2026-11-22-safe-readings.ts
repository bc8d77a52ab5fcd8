import { type Kysely, sql } from 'kysely'

/** A reading's cells with every measure's counters packed into one row, by two cells at once too, and with the number
 *  of the reading whose value is shown for each measure. Readings taken before are kept as they were shown. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // Zigzag coded, seven bits a byte, lowest first.
  `create function pack_counters(counters integer[]) returns bytea language plpgsql immutable as $$
    declare
      packed bytea := '';
      rest bigint;
      counter integer;
    begin
      foreach counter in array counters loop
        rest := 2 * counter::bigint;
        while rest > 127 loop
          packed := packed || set_byte('\\x00', 0, (128 + rest % 128)::int);
          rest := rest / 128;
        end loop;
        packed := packed || set_byte('\\x00', 0, rest::int);
      end loop;
      return packed;
    end $$`,
  `alter table reading_cell rename to old_cell`,
  `create table reading_cell (
    organisation_id uuid not null,
    reading_id uuid not null,
    area_id integer not null,
    cell smallint not null,
    other smallint not null,
    counts bytea not null,
    weights bytea,
    squares bytea,
    shown smallint[] not null,
    constraint reading_cell_key primary key (organisation_id, reading_id, area_id, cell, other),
    constraint reading_cell_weights check ((weights is null) = (squares is null)),
    foreign key (organisation_id, reading_id) references reading on delete cascade
  )`,
  `with coded as (
      select r.organisation_id, r.id, r.number, q ->> 'type' as type,
        row_number() over (partition by r.organisation_id, r.id order by section.place, question.place) as place
      from reading r
        join wave w on w.organisation_id = r.organisation_id and w.id = r.wave_id
        join survey_version v on v.organisation_id = w.organisation_id and v.survey_id = w.survey_id
          and v.version = w.version
        cross join jsonb_array_elements(v.definition -> 'sections') with ordinality as section (s, place)
        cross join jsonb_array_elements(section.s -> 'questions') with ordinality as question (q, place)
      where q ->> 'type' <> 'comment'
    ),
    measured as (
      select organisation_id, id, number, array_agg(place::int order by place) as places
      from coded where type in ('satisfaction', 'agreement') group by organisation_id, id, number
    )
    insert into reading_cell (organisation_id, reading_id, area_id, cell, other, counts, shown)
    select o.organisation_id, o.reading_id, o.area_id, o.cell, 0,
      pack_counters(array(
        select coalesce(o.counts[6 * (array_position(o.measures, place::smallint) - 1) + n], 0)
        from unnest(m.places) with ordinality as measure (place, index), generate_series(1, 6) as n
        order by index, n)),
      array(
        select case when place = any(o.measures) and place <> all(o.hidden) then m.number else 0 end
        from unnest(m.places) with ordinality as measure (place, index) order by index)
    from old_cell o join measured m on m.organisation_id = o.organisation_id and m.id = o.reading_id`,
  `drop table old_cell`,
  `drop function pack_counters`,
  `alter table reading add column weighting jsonb`,
  `create function reading_digest(organisation uuid, reading uuid) returns text language sql stable as $$
    select encode(sha256(coalesce(string_agg(sha256(convert_to(
      concat_ws(' ', area_id, cell, other, encode(counts, 'hex'), coalesce(encode(weights, 'hex'), '-'),
        coalesce(encode(squares, 'hex'), '-'), array_to_string(shown, ',')), 'UTF8')), '' order by area_id, cell, other), '')),
      'hex')
    from reading_cell where organisation_id = organisation and reading_id = reading $$`,
  `update reading set digest = reading_digest(organisation_id, id)`,
]
