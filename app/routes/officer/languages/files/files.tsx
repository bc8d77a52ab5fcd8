import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { FileUpload } from '../../../../components/file-upload'
import { problemIn } from '../../../../components/problem'
import { languageName } from '../../../../locales/language-name'
import { officers, requireAccount } from '../../../../session/session.server'
import { requireLanguage } from '../desk-language'
import { fileHref, languageHref, languagesHref } from '../href'
import { keepTranslations } from './uploading.server'

export const meta: MetaFunction = () => [{ title: 'Bring translations in - Soundings' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language)
  await requireAccount(request, context, officers)
  return { code: language, name: languageName(language) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = requireLanguage(params.language)
  // Before the body is read: nobody else's file is.
  const account = await requireAccount(request, context, officers)
  const kept = await keepTranslations(context.db, account, { language, form: await request.formData() })
  return kept.ok ? redirect(fileHref(language, kept.id)) : data(kept, { status: 422 })
}

export default function Files() {
  const { code, name } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems ?? []
  const links = [
    { href: languagesHref, text: 'Languages' },
    { href: languageHref(code), text: name },
  ]
  return (
    <>
      <Breadcrumbs links={links} here="Bring a file in" />
      <main className="govuk-main-wrapper" id="main">
        <ErrorSummary problems={problems} />
        <span className="govuk-caption-l">{name}</span>
        <h1 className="govuk-heading-l">Bring translations in</h1>
        <div className="measure">
          <p className="govuk-body">
            Nothing changes yet: first you see what the file would change, and what is wrong with every row
            that cannot be taken. Rows without a translation leave what there is as it is.
          </p>
          <form method="post" encType="multipart/form-data" noValidate>
            <FileUpload
              name="file"
              label="The file"
              hint="The CSV file you downloaded, with the translator’s work in it, or the same saved as Excel (XLSX)."
              accept=".csv,.tsv,.txt,.xlsx"
              error={problemIn(problems, 'file')}
            />
            <Button text="Upload" />
          </form>
        </div>
      </main>
    </>
  )
}
