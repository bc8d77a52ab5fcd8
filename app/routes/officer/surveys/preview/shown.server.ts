import type { Tx } from '../../../../../db/client.server'
import type { SurveyDefinition } from '../../../../../surveys/definition'
import { requireDraft } from '../building/acting.server'
import { draftHref, draftPartHref, surveyHref, versionHref } from '../href'
import { requireVersion } from '../versions/survey-view.server'

/** A survey that is tried out: a draft, or a version. `identity` changes with its words. */
export type Shown = {
  definition: SurveyDefinition
  identity: string
  title: string
  /** Where it is built or kept, where its preview is, and where the phone. */
  home: string
  preview: string
  phone: string
  isDraft: boolean
}

/** The draft or the version that the address names; or the answer that there is no such page. */
export async function requireShown(
  tx: Tx,
  params: { draft?: string | undefined; survey?: string | undefined; version?: string | undefined },
): Promise<Shown> {
  if (params.draft !== undefined) {
    const { id, revision, definition } = await requireDraft(tx, params.draft)
    return {
      ...{ definition, isDraft: true, identity: `${id} ${revision}`, home: draftHref(id) },
      title: definition.title.en || 'A survey without a name',
      preview: draftPartHref(id, 'preview'),
      phone: draftPartHref(id, 'phone'),
    }
  }
  const { surveyId, version, definition } = await requireVersion(tx, params)
  return {
    ...{ definition, isDraft: false, identity: `${surveyId} ${version} tried`, home: surveyHref(surveyId) },
    title: definition.title.en,
    preview: versionHref(surveyId, version, 'preview'),
    phone: versionHref(surveyId, version, 'phone'),
  }
}
