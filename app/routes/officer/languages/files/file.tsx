import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { applyTranslations } from '../../../../../db/translation.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { Inset } from '../../../../components/inset'
import { type Column, RecordsTable } from '../../../../components/records-table'
import { asAccount, officers } from '../../../../session/session.server'
import { requireLanguage } from '../desk-language'
import { languageHref, languagesHref } from '../href'
import { writeToDrafts } from '../own-texts.server'
import { type FileView, findFileView, requireFile } from './file-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.file ?? ''}: translations - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language)
  return asAccount(request, context, officers, (tx) => findFileView(tx, language, params.file))
}

/** Takes the file's texts into use. Pressed twice, it does so once. */
export function action({ request, context, params }: ActionFunctionArgs) {
  const language = requireLanguage(params.language)
  return asAccount(request, context, officers, async (tx, account) => {
    const { id, texts } = await requireFile(tx, language, params.file)
    const isNow = await applyTranslations(tx, account, id)
    if (isNow) await writeToDrafts(tx, account, { language, texts })
    return redirect(languageHref(language))
  })
}

export default function TranslationFile() {
  const view = useLoaderData<typeof loader>()
  const { code, name, file, applied, changes, late, problems } = view
  const links = [
    { href: languagesHref, text: 'Languages' },
    { href: languageHref(code), text: name },
  ]
  return (
    <>
      <Breadcrumbs links={links} here={file} />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">{name}</span>
        <h1 className="govuk-heading-l breaks">{file}</h1>
        {applied ? <Inset>In use since {applied}.</Inset> : null}
        <Problems problems={problems} />
        <Changes view={view} />
        {late > 0 ? (
          <Inset>
            {late === 1 ? '1 text of the file has' : `${late} texts of the file have`} gone or been reworded
            in English since it was brought in, and {late === 1 ? 'stays as it is' : 'stay as they are'}.
          </Inset>
        ) : null}
        {applied || changes.length === 0 ? null : (
          <form method="post" className="measure">
            <p className="govuk-body">
              The texts stand in place of ours on your pages from then on, and in every survey you open; those
              of your own drafts are written into them, as a step that can be undone. A survey that is open
              already keeps its words.
            </p>
            <Button text={changes.length === 1 ? 'Use this text' : `Use these ${changes.length} texts`} />
          </form>
        )}
      </main>
    </>
  )
}

function Problems({ problems }: Pick<FileView, 'problems'>) {
  if (problems.length === 0) return null
  const many = problems.length === 1 ? '1 row cannot' : `${problems.length} rows cannot`
  return (
    <RecordsTable
      caption={`${many} be taken`}
      columns={[
        { label: 'Row', of: ({ row }) => `Row ${row}` },
        { label: 'Key', breaks: true, of: ({ key }) => key || 'None' },
        { label: 'What is wrong', of: ({ message }) => message },
      ]}
      rows={problems}
      keyOf={({ row }) => row}
    />
  )
}

function Changes({ view: { changes, code, direction, applied } }: { view: FileView }) {
  if (changes.length === 0) {
    return (
      <p className="govuk-body">
        No row has a translation other than the one there is: nothing would change.
      </p>
    )
  }
  const inLanguage = (words: string) => (
    <span lang={code} dir={direction}>
      {words}
    </span>
  )
  const now: Column<FileView['changes'][number]> = {
    label: 'Now',
    of: ({ before }) => (before ? inLanguage(before) : 'Nothing'),
  }
  const many = changes.length === 1 ? '1 text' : `${changes.length} texts`
  return (
    <RecordsTable
      caption={applied ? `It changed ${many}` : `It would change ${many}`}
      columns={[
        { label: 'Where', of: ({ place }) => place },
        { label: 'English', of: ({ english }) => english },
        ...(applied ? [] : [now]),
        { label: 'In the file', of: ({ after }) => inLanguage(after) },
      ]}
      rows={changes}
      keyOf={({ key }) => key}
    />
  )
}
