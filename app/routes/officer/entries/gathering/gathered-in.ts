import { z } from 'zod'
import type { Gathered } from '../../../../../db/entry/gather.server'

/** A finding as one value of a form: its wave and its key. */
export const findingValue = ({ waveId, finding }: Gathered['findings'][number]): string =>
  `${waveId} ${finding}`

/** What a form, or an address, says that a view gathers; what is no id is left out. */
export function gatheredIn(source: FormData | URLSearchParams): Gathered {
  const said = (field: string) => [...new Set(source.getAll(field).map(String))]
  return {
    commentIds: said('comment').filter((id) => z.uuid().safeParse(id).success),
    findings: said('finding').flatMap((value) => {
      const [waveId = '', finding = ''] = value.split(' ')
      return z.uuid().safeParse(waveId).success && finding ? [{ waveId, finding }] : []
    }),
    viewIds: said('panel-view').filter((id) => z.uuid().safeParse(id).success),
  }
}
