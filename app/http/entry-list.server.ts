import type { z } from 'zod'
import { listAreas } from '../../db/area.server'
import type { Tx } from '../../db/client.server'
import { type Entry, listPublishedEntries } from '../../db/entry/entry.server'
import { listVerdicts, type ShownVerdict } from '../../db/entry/verdict.server'
import { type Evidence, listEvidence } from '../../db/evidence.server'
import { services } from '../../surveys/service'
import { notKnown, notUnderstood } from './api.server'
import type { EntryItem, EntryList, EntryQuery, Problem } from './api-shapes'
import { provenanceItem } from './provenance-item'

type Query = z.infer<typeof EntryQuery>

/** The entries the panel has confirmed, the newest first, with their evidence and what the panel said. */
export async function entryList(tx: Tx, query: Query): Promise<EntryList> {
  const areas = await listAreas(tx)
  const codes = new Map(areas.map(({ id, code }) => [id, code]))
  const area = areas.find(({ code }) => code === query.area)
  const problems: Problem[] = []
  if (query.area !== undefined && !area) {
    problems.push(notKnown('area', query.area, "an area's code", [...codes.values()]))
  }
  const serviceKeys = services.map(({ key }) => key)
  if (query.service !== undefined && !serviceKeys.includes(query.service)) {
    problems.push(notKnown('service', query.service, 'a service', serviceKeys))
  }
  const entries = await listPublishedEntries(tx, { areaId: area?.id, service: query.service })
  const start = query.cursor === undefined ? 0 : entries.findIndex(({ id }) => id === query.cursor) + 1
  if (query.cursor !== undefined && start === 0) {
    problems.push({ path: 'cursor', message: 'is not one this address gave' })
  }
  if (problems.length > 0) throw notUnderstood(problems)
  const page = entries.slice(start, start + query.limit)
  const evidence = await listEvidence(tx, page)
  const verdicts = await listVerdicts(
    tx,
    page.map(({ id }) => id),
  )
  const items = page.map((entry, place) =>
    entryItem(entry, codes.get(entry.area_id) ?? '', evidence[place], verdicts.get(entry.id) ?? []),
  )
  return { items, next: start + query.limit < entries.length ? (page.at(-1)?.id ?? null) : null }
}

function entryItem(
  entry: Entry,
  areaCode: string,
  evidence: Evidence | undefined,
  verdicts: ShownVerdict[],
): EntryItem {
  if (!evidence || entry.published_on === null)
    throw new Error(`entry ${entry.id} is listed without evidence`)
  const { id, view, outcome, reply, area_name, service, published_on } = entry
  return {
    id,
    view,
    outcome,
    reply,
    area: { code: areaCode, name: area_name },
    service,
    published_on,
    evidence: evidenceItem(evidence),
    verdicts: verdicts.map(({ verdict, comment, public_name, given_on, version }) => ({
      ...{ verdict, comment, public_name, given_on },
      of_earlier_words: version !== entry.version,
    })),
  }
}

function evidenceItem({ wave, question, area, group, figure }: Evidence): EntryItem['evidence'] {
  return {
    wave: wave.name,
    question: question.text.en,
    area: area.name,
    group: group ? `${group.cut.en}: ${group.value.en}` : null,
    percent: figure ? Number(figure.percent) : null,
    base: figure?.base ?? null,
    ...(figure ? provenanceItem(figure) : { weighted: null, not_weighted_because: null, as_on: null }),
  }
}
