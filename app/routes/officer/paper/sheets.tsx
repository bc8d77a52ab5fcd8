import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { loadWaveView } from '../../../http/wave-view.server'
import paperStyles from '../../../styles/paper.scss?url'
import { findSheets } from './make-sheet.server'
import { PaperForm } from './paper-form'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: paperStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export function loader(args: LoaderFunctionArgs) {
  const batch = z.uuid().safeParse(args.params.batch)
  return loadWaveView(args, async (tx, wave) =>
    batch.success ? findSheets(tx, wave, batch.data) : undefined,
  )
}

export default function Sheets() {
  const view = useLoaderData<typeof loader>()
  const { codes, isLarge, back } = view
  const classes = ['paper', isLarge && 'paper--large', codes.length === 1 && 'paper--single']
  return (
    <main id="main" className={classes.filter(Boolean).join(' ')}>
      <div className="no-print" lang="en" dir="ltr">
        <p className="govuk-body">
          {codes.length === 1
            ? '1 form. Print this page on A4'
            : `${codes.length} forms, each with a code of its own. Print this page on A4, on one side, so that no sheet has parts of two forms,`}{' '}
          from your browser’s menu, without headers and footers; this note is left out.
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={back}>
            Back to paper forms
          </a>
        </p>
      </div>
      {codes.map((code) => (
        <PaperForm key={code} view={view} code={code} />
      ))}
    </main>
  )
}
