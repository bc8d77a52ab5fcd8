import { type CutKey, cutKeys } from '../../surveys/cut'
import type { OwnerConnection } from './database.server'

/** Makes the plain normalised tables: a row for each answer and for each strand of a response, which has a number and an
 *  area; sorted and indexed by what is asked. */
export async function makeAnswerRows(
  owner: OwnerConnection,
  waveId: string,
  measures: number,
): Promise<void> {
  const statements = [
    `create temporary table numbered as
      select (row_number() over ())::int as response, area_id, strands, answers from response where wave_id = '${waveId}'`,
    `create table response_row as
      select response, child.id as region
      from numbered join area as leaf on leaf.id = area_id
        join area as child on child.depth = 1 and leaf.first between child.first and child.last`,
    `alter table response_row add primary key (response)`,
    `create table strand_row as
      select response, strand::smallint as strand, get_byte(strands, strand - 1)::smallint as code
      from generate_series(1, 9) as strand cross join numbered`,
    `create index on strand_row (strand, response) include (code)`,
    `create table answer_row as
      select response, question::smallint as question, get_byte(answers, question - 1)::smallint as code
      from generate_series(1, ${measures}) as question cross join numbered`,
    `create index on answer_row (question, response) include (code)`,
    ...['response_row', 'strand_row', 'answer_row'].map((table) => `vacuum (analyze) ${table}`),
    `drop table numbered`,
  ]
  for (const statement of statements) await owner.unsafe(statement)
}

/** What a session is set to so that the pairs are counted the fastest way that was found. */
export const answerRowsSettings = { work_mem: '512MB', max_parallel_workers_per_gather: '2' }

/** One measure by two strands in every region: rows of region, both codes, the answer and how many gave it. */
export function pairsOverRows(cuts: readonly [CutKey, CutKey], place: number): string {
  const [one, other] = cuts.map((cut) => cutKeys.indexOf(cut) + 1)
  return `
    select region, one.code, other.code, answer.code, count(*)::int
    from answer_row as answer join response_row using (response)
      join strand_row as one on one.response = answer.response and one.strand = ${one}
      join strand_row as other on other.response = answer.response and other.strand = ${other}
    where question = ${place}
    group by 1, 2, 3, 4`
}
