import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { inOrganisation } from '../../../../db/client.server'
import { Button, ButtonLink } from '../../../components/button'
import { Details } from '../../../components/details'
import { ErrorSummary } from '../../../components/error-summary'
import { FileUpload } from '../../../components/file-upload'
import { Inset } from '../../../components/inset'
import { type Problem, problemIn } from '../../../components/problem'
import { RecordsTable } from '../../../components/records-table'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { requireWave } from '../../../http/require-wave.server'
import { loadWaveView } from '../../../http/wave-view.server'
import { officers, requireAccount } from '../../../session/session.server'
import { closingHref } from '../past-wave/href'
import { importHref } from './href'
import { findImportsView, type ImportsView } from './imports-view.server'
import { keepUpload } from './uploading.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Bring in a file: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findImportsView)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  // Before the body is read: nobody else's file is.
  const account = await requireAccount(request, context, officers)
  const wave = await inOrganisation(context.db, account.organisation_id, (tx) => requireWave(tx, params.wave))
  const upload = await keepUpload(context.db, wave, { form: await request.formData(), accountId: account.id })
  return upload.ok ? redirect(importHref(wave.id, upload.importId)) : data(upload, { status: 422 })
}

export default function Imports() {
  const { wave, takesFiles, hasResponses, kept, story, imports, limits } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems ?? []
  return (
    <>
      <WaveCrumbs wave={wave} here="Bring in a file" />
      <main className="govuk-main-wrapper" id="main">
        <ErrorSummary problems={problems} />
        <span className="govuk-caption-l">{wave.name}</span>
        <h1 className="govuk-heading-l">Bring in a file</h1>
        <div className="measure">
          <p className="govuk-body">
            Responses that were gathered with another tool count here like any other: LimeSurvey’s CSV, with
            answer codes or with whole answers, Microsoft Forms’ Excel file, or any table with a response in
            each row.
          </p>
          {wave.state === 'open' ? <Upload limits={limits} problems={problems} /> : <NotOpen wave={wave} />}
        </div>
        <Record imports={imports} />
        {story.length > 0 ? <p className="govuk-body">{story.join(' ')}</p> : null}
        {takesFiles ? <AfterFiles waveId={wave.id} hasResponses={hasResponses} kept={kept} /> : null}
      </main>
    </>
  )
}

function Upload({ limits, problems }: { limits: ImportsView['limits']; problems: readonly Problem[] }) {
  return (
    <>
      <ol className="govuk-list govuk-list--number">
        <li>Choose the file. Nothing is imported yet.</li>
        <li>Say what its columns are. We suggest what we can, and remember it for the next file.</li>
        <li>See every row that cannot be imported, and why. Then import, or put the file right first.</li>
      </ol>
      <form method="post" encType="multipart/form-data" noValidate>
        <FileUpload
          name="file"
          label="The file"
          hint={`CSV or Excel (XLSX), up to ${limits.megabytes} MB and ${limits.rows} rows. The first row has the names of the columns.`}
          accept=".csv,.tsv,.txt,.xlsx"
          error={problemIn(problems, 'file')}
        />
        <Button text="Upload" />
      </form>
      <Details summary="What happens to names and addresses">
        <p>
          Columns of names, e-mail addresses, telephone numbers, addresses and whole postcodes are emptied as
          the file arrives, and never stored: those we recognise, by their headings or by what most of their
          values look like. Check the columns before you go on: what you leave out is emptied once you save
          them. The rows are kept only until you import them or throw them away, and for {limits.days} days at
          most. Leave out of the file what you do not need.
        </p>
      </Details>
    </>
  )
}

type AfterFilesProps = { waveId: string; hasResponses: boolean; kept: string | undefined }

/** A wave of a past survey is read when an officer says that it is complete. */
function AfterFiles({ waveId, hasResponses, kept }: AfterFilesProps) {
  if (!hasResponses && kept) return <p className="govuk-body">It cannot be deleted. {kept}.</p>
  if (!hasResponses) {
    return (
      <p className="govuk-body">
        Made by mistake?{' '}
        <a className="govuk-link" href={closingHref(waveId)}>
          Delete this wave
        </a>
      </p>
    )
  }
  return (
    <section className="measure" aria-labelledby="then">
      <h2 className="govuk-heading-m" id="then">
        When every file is in
      </h2>
      <p className="govuk-body">
        Check what was imported, bring in the next file, or close the wave: its results are read then.
      </p>
      <ButtonLink text="Close and take its results" href={closingHref(waveId)} />
    </section>
  )
}

function NotOpen({ wave }: { wave: ImportsView['wave'] }) {
  return (
    <Inset>
      {wave.state === 'planned'
        ? 'This wave has not opened yet. A file can be brought in once it is open.'
        : 'This wave has closed. A file can be brought in only while a wave is open, for its final results never change.'}
    </Inset>
  )
}

const stateNames = {
  uploaded: 'Not imported yet',
  imported: 'Imported',
  undone: 'Undone',
  discarded: 'Thrown away',
}

function Record({ imports }: { imports: ImportsView['imports'] }) {
  if (imports.length === 0) return null
  return (
    <section aria-labelledby="record">
      <h2 className="govuk-heading-m" id="record">
        Files so far
      </h2>
      <RecordsTable
        caption="Files brought in so far"
        captionSize="hidden"
        columns={[
          {
            label: 'File',
            breaks: true,
            of: ({ href, fileName }) => (
              <a className="govuk-link" href={href}>
                {fileName}
              </a>
            ),
          },
          { label: 'Rows', isNumber: true, of: ({ rows }) => rows },
          { label: 'State', of: ({ state }) => stateNames[state] },
          { label: 'What happened', of: ({ story }) => story.join(' ') },
        ]}
        rows={imports}
        keyOf={({ id }) => id}
      />
    </section>
  )
}
