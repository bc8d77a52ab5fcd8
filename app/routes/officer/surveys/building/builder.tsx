import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { asAccount, officers } from '../../../../session/session.server'
import { draftHref } from '../href'
import { requireDraft, withSent } from './acting.server'
import { actOn } from './builder-acts.server'
import { AddSection, BuilderSummary, History } from './builder-parts'
import { viewBuilder } from './builder-view.server'
import { DraftFrame } from './draft-frame'
import { SectionCard } from './section-card'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.draft.title ?? 'A draft'} - Surveys - Soundings` },
]

/** The phone stands in a frame. */
export const handle = { hasFrames: true }

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) =>
    viewBuilder(await requireDraft(tx, params.draft), new URL(request.url).searchParams.get('shown')),
  )
}

export function action(args: ActionFunctionArgs) {
  return withSent(args, async (sent) => {
    const acted = await actOn(sent)
    return acted instanceof Response ? acted : data(acted, { status: acted.status })
  })
}

export default function Builder() {
  const view = useLoaderData<typeof loader>()
  const { draft, sections } = view
  const refused = useActionData<typeof action>()
  return (
    <DraftFrame draft={draft} path={draftHref(draft.id)} refusal={refused?.message}>
      <div className="builder">
        <div>
          <BuilderSummary view={view} />
          <History draft={draft} />
          <div id="sections" tabIndex={-1}>
            {sections.map((section) => (
              <SectionCard key={section.key} draft={draft} section={section} />
            ))}
          </div>
          <AddSection draft={draft} problem={refused?.field === 'title' ? refused.message : undefined} />
        </div>
        <aside className="builder__phone" aria-label="Preview">
          <iframe
            className="phone"
            title="The survey on a phone"
            src={view.phone}
            loading="lazy"
            sandbox="allow-same-origin allow-forms"
          />
        </aside>
      </div>
    </DraftFrame>
  )
}
