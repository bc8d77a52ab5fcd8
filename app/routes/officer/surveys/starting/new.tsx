import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { Checkbox } from '../../../../components/checkbox'
import { ErrorSummary } from '../../../../components/error-summary'
import { FileUpload } from '../../../../components/file-upload'
import { type Problem, problemIn } from '../../../../components/problem'
import { Radios } from '../../../../components/radios'
import { TextInput } from '../../../../components/text-input'
import { asAccount, officers } from '../../../../session/session.server'
import { readySurveysHref } from '../../frameworks/href'
import { draftHref, surveysHref } from '../href'
import { FileProblems } from './file-problems'
import { begin, bringIn, readyChoices } from './starting.server'

export const meta: MetaFunction = () => [{ title: 'Start a draft - Surveys - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async () => ({ ready: readyChoices }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx, account) => {
    const begun = form.has('file') ? await bringIn(tx, account, form) : await begin(tx, account, form)
    return begun.ok ? redirect(draftHref(begun.id), 303) : data(begun, { status: 422 })
  })
}

export default function StartDraft() {
  const { ready } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  return (
    <>
      <Breadcrumbs links={[{ href: surveysHref, text: 'Surveys' }]} here="Start a draft" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">Start a draft</h1>
          <p className="govuk-body">
            To change a survey that you have asked before, start from one of its versions: open it from the
            list of surveys. What each ready survey is for stands with the{' '}
            <a className="govuk-link" href={readySurveysHref}>
              ready surveys
            </a>
            .
          </p>
          <Begin ready={ready} typed={refused?.typed ?? { from: '', title: '' }} problems={problems} />
          <h2 className="govuk-heading-m">Or bring one in from a file</h2>
          {refused?.file ? <FileProblems {...refused.file} /> : null}
          <BringIn problems={problems} mayMend={refused?.file?.mayMend ?? false} />
        </div>
      </main>
    </>
  )
}

function Begin(props: {
  ready: { value: string; text: string; hint: string }[]
  typed: { from: string; title: string }
  problems: readonly Problem[]
}) {
  const { ready, typed, problems } = props
  return (
    <form method="post" noValidate>
      <Radios
        name="from"
        legend="What do you begin with?"
        choices={[
          { value: 'nothing', text: 'Nothing: choose every question yourself' },
          ...ready.map(({ value, text, hint }) => ({ value, text: `${text}: ${hint}` })),
        ]}
        value={typed.from}
        error={problemIn(problems, 'from')}
      />
      <TextInput
        name="title"
        label="Name of the survey"
        hint="Tenants read it first. You can leave a ready survey its own."
        value={typed.title}
        error={problemIn(problems, 'title')}
      />
      <Button text="Start" />
    </form>
  )
}

function BringIn({ problems, mayMend }: { problems: readonly Problem[]; mayMend: boolean }) {
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <FileUpload
        name="file"
        label="A survey’s file"
        hint="As it is downloaded here: its name ends in .json."
        accept=".json,application/json"
        error={problemIn(problems, 'file')}
      />
      {mayMend ? (
        <Checkbox
          name="mend"
          value="yes"
          text="Bring it in with these problems, and mend them in the builder"
        />
      ) : null}
      <Button text="Bring it in" kind="secondary" />
    </form>
  )
}
