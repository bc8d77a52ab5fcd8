import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { getOrganisation } from '../../../../../db/organisation.server'
import { lengthRule } from '../../../../../surveys/building/length'
import { changeSettings } from '../../../../../surveys/building/settings'
import { questionBank } from '../../../../../surveys/questions/all'
import { strands } from '../../../../../surveys/strands/all'
import { asAccount, officers } from '../../../../session/session.server'
import { aboutDraft } from '../building/about-draft.server'
import { backTo, change, refuse, requireDraft, withSent } from '../building/acting.server'
import { DraftFrame } from '../building/draft-frame'
import { draftPartHref } from '../href'
import { readSettings, typedSettings } from './settings-fields'
import { SettingsForm } from './settings-form'
import { staleFields } from './stale-fields'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Settings: ${data?.draft.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const draft = await requireDraft(tx, params.draft)
    const { languages } = await getOrganisation(tx)
    return {
      draft: aboutDraft(draft),
      languages: draft.definition.languages,
      offered: languages,
      isNew: draft.survey_id === null,
      lengthRule,
      typed: typedSettings(draft.definition),
      stale: staleFields(draft.definition, { title: ['survey.title'], purpose: ['survey.purpose'] }),
    }
  })
}

export function action(args: ActionFunctionArgs) {
  return withSent(args, async (sent) => {
    const { definition, survey_id } = sent.draft
    const read = readSettings(sent.form, definition, survey_id === null)
    const { typed } = read
    if (!read.ok) return refuse(sent, typed, read)
    const changed = await change(sent, () =>
      changeSettings(definition, read.settings, { bank: questionBank, strands }),
    )
    if (!changed.ok) return refuse(sent, typed, changed)
    return backTo(sent.draft, changed.at)
  })
}

export default function Settings() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <DraftFrame
      draft={view.draft}
      here="Settings"
      path={draftPartHref(view.draft.id, 'settings')}
      refusal={refused?.message}
    >
      <SettingsForm view={view} typed={refused?.typed ?? view.typed} problems={refused?.problems ?? []} />
    </DraftFrame>
  )
}
