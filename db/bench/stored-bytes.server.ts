import { cutKeys } from '../../surveys/cut'
import type { Node } from './wide-table.server'

/** One pass in plain SQL over the responses as they are stored, as grouping sets; the rows are those of the statements
 *  over the wide table. */
export function onePassOverStored(node: Node, waveId: string, measures: number): string {
  const keys = [...cutKeys.map((_, index) => `cut${index + 1}`), 'child']
  const strands = keys.slice(0, 9).map((key, index) => `get_byte(strands, ${index}) as ${key}`)
  const answers = Array.from(
    { length: measures },
    (_, index) => `get_byte(answers, ${index}) as measure${index + 1}`,
  )
  const counts = answers.flatMap((_, index) =>
    [1, 2, 3, 4, 5, 30].map((code) => `(count(*) filter (where measure${index + 1} = ${code}))::int`),
  )
  const places = keys.map((key, place) => `when grouping(${key}) = 0 then ${place}`)
  return `
    select case ${places.join(' ')} end as key, coalesce(${keys.join(', ')}) as value, ${counts.join(', ')}
    from (
      select ${strands.join(', ')}, tenure as cut10, channel as cut11, child.id as child, ${answers.join(', ')}
      from area as leaf join response using (organisation_id)
        left join area as child on child.parent_id = ${node.id} and leaf.first between child.first and child.last
      where wave_id = '${waveId}' and response.area_id = leaf.id and leaf.first between ${node.first} and ${node.last}
      offset 0
    ) as answered
    group by grouping sets (${keys.map((key) => `(${key})`).join(', ')})
    having coalesce(${keys.join(', ')}) is not null`
}
