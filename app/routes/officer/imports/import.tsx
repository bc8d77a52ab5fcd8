import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { inOrganisation } from '../../../../db/client.server'
import { ErrorSummary } from '../../../components/error-summary'
import { requireImport } from '../../../http/require-import.server'
import { asAccount, officers, requireAccount } from '../../../session/session.server'
import { CheckSections } from './check-sections'
import { findImportView, type ImportView, isMatched } from './check-view.server'
import { ImportFrame } from './frame'
import { importHref, importsHref } from './href'
import { Intent, perform } from './performing.server'
import { UndoForm } from './undo-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.found.fileName ?? 'A file'} - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { wave, found } = await requireImport(tx, params)
    if (found.state === 'uploaded' && !(await isMatched(tx, wave, found))) {
      throw redirect(importHref(wave.id, found.id, 'columns'))
    }
    return findImportView(tx, wave, found)
  })
}

const Asked = z.object({ intent: Intent, agreed: z.boolean() })

export async function action({ request, context, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, context, officers)
  const form = await request.formData()
  const asked = Asked.safeParse({ intent: form.get('intent'), agreed: form.get('agreed') === 'yes' })
  if (!asked.success) throw new Response(null, { status: 400 })
  const { wave, found } = await inOrganisation(context.db, account.organisation_id, (tx) =>
    requireImport(tx, params),
  )
  const problems = await perform(context.db, wave, found.id, { ...asked.data, accountId: account.id })
  return problems.length > 0 ? data({ problems }, { status: 422 }) : redirect(importHref(wave.id, found.id))
}

export default function Import() {
  const view = useLoaderData<typeof loader>()
  const { wave, found, check } = view
  const problems = useActionData<typeof action>()?.problems ?? []
  return (
    <ImportFrame wave={wave} found={found}>
      <ErrorSummary problems={problems} />
      <span className="govuk-caption-l breaks">{found.fileName}</span>
      <h1 className="govuk-heading-l">{check ? 'Check before you import' : titles[found.state]}</h1>
      {check ? (
        <CheckSections view={view} check={check} problems={problems} />
      ) : (
        <Done view={view} problems={problems} />
      )}
    </ImportFrame>
  )
}

const titles = {
  uploaded: 'Not imported yet',
  imported: 'Imported',
  undone: 'Undone',
  discarded: 'Thrown away',
}

type DoneProps = { view: ImportView; problems: Parameters<typeof UndoForm>[0]['problems'] }

/** What was done, and how to undo it. */
function Done({ view, problems }: DoneProps) {
  const { wave, found, canUndo, responses, later } = view
  return (
    <div className="measure">
      <ul className="govuk-list">
        {found.story.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {found.state === 'imported' ? (
        <>
          <p className="govuk-body">
            {wave.answeredBy === 'files'
              ? 'They count once the wave is closed and read.'
              : 'They count like any other response, from the next reading of the wave on.'}{' '}
            Comments wait to be screened.{' '}
            {wave.answeredBy === 'files' && canUndo ? (
              <a className="govuk-link" href={importsHref(wave.id)}>
                Bring in another file, or close the wave
              </a>
            ) : null}
          </p>
          {canUndo ? (
            <UndoForm responses={responses} later={later} problems={problems} />
          ) : (
            <p className="govuk-body">
              This import cannot be undone any more: the wave has closed, and its final results rest on these
              responses.
            </p>
          )}
        </>
      ) : null}
    </div>
  )
}
