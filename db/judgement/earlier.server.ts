import type { Tx } from '../client.server'
import type { Wave } from '../wave.server'
import type { Judgement } from './judgement.server'

/** The judgement of the same theme, signed in its newest version, by the last wave of the survey that was held before this
 *  one and has any; undefined where none has. */
export function findEarlierSigned(
  tx: Tx,
  wave: Pick<Wave, 'survey_id' | 'opens_on'>,
  { framework, theme, kind }: Pick<Judgement, 'framework' | 'theme' | 'kind'>,
): Promise<{ id: string; wave_name: string } | undefined> {
  return tx
    .selectFrom('judgement')
    .innerJoin('wave', 'wave.id', 'judgement.wave_id')
    .select(['judgement.id', 'wave.name as wave_name'])
    .where('wave.survey_id', '=', wave.survey_id)
    .where('wave.opens_on', '<', wave.opens_on)
    .where('judgement.state', '=', 'signed')
    .where('framework', '=', framework)
    .where('theme', '=', theme)
    .where('kind', '=', kind)
    .orderBy('wave.opens_on', 'desc')
    .orderBy('judgement.version', 'desc')
    .limit(1)
    .executeTakeFirst()
}
