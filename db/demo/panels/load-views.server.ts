import type { Tx } from '../../client.server'
import { proposeStandard, replyToStandard } from '../../panel/standard.server'
import { answerView, publishView, raiseView, sendViewUp } from '../../panel/view.server'
import type { LoadedPanels } from './load-panels.server'
import { type DemoStandard, type DemoView, demoStandards, demoViews } from './views'

type Loading = { organisationId: string; officerId: string; panels: LoadedPanels }

/** Stores the views and the standards, each step as it was taken. */
export async function loadViewsAndStandards(tx: Tx, loading: Loading): Promise<void> {
  for (const view of demoViews) await loadView(tx, loading, view)
  for (const standard of demoStandards) await loadStandard(tx, loading, standard)
}

/** Somebody who sits on a panel, or the officer. */
async function actor(tx: Tx, { organisationId, officerId }: Loading, panelId: string | null) {
  const seat =
    panelId &&
    (await tx
      .selectFrom('panel_seat')
      .select('account_id')
      .where('panel_id', '=', panelId)
      .orderBy('account_id')
      .executeTakeFirstOrThrow())
  return { organisation_id: organisationId, id: seat ? seat.account_id : officerId }
}

async function areaId(tx: Tx, code: string): Promise<number> {
  return (await tx.selectFrom('area').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id
}

async function loadView(tx: Tx, loading: Loading, view: DemoView): Promise<void> {
  const idOf = (key: string | null) => (key === null ? null : (loading.panels.get(key) ?? ''))
  const panel_id = idOf(view.panel) ?? ''
  const said = { panel_id, words: view.words, area_id: await areaId(tx, view.area), service: view.service }
  const id = await raiseView(tx, await actor(tx, loading, panel_id), said, view.raisedOn)
  for (const { act, by, words, on } of view.steps) {
    const from = idOf(by)
    const person = await actor(tx, loading, from)
    if (act === 'answered') await answerView(tx, person, { id, panel_id: from, words, day: on })
    else {
      const to = idOf('national') ?? ''
      await sendViewUp(tx, person, { id, from: from ?? '', to, words, day: on })
    }
  }
  if (view.publishedOn) await publishView(tx, id, view.publishedOn)
}

async function loadStandard(tx: Tx, loading: Loading, standard: DemoStandard): Promise<void> {
  const panel_id = loading.panels.get(standard.panel) ?? ''
  const { service, words, question: question_key, percent } = standard
  const proposed = {
    panel_id,
    service,
    words,
    question_key,
    percent,
    area_id: await areaId(tx, standard.area),
  }
  const id = await proposeStandard(tx, await actor(tx, loading, null), proposed, standard.proposedOn)
  const member = await actor(tx, loading, panel_id)
  for (const { act, words, on } of standard.replies) {
    await replyToStandard(tx, member, { id, panel_id, proposal: 1, act, words, day: on })
  }
}
