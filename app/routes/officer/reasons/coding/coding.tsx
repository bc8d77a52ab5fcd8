import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { listReasons } from '../../../../../db/reason/codebook.server'
import { recordCoding } from '../../../../../db/reason/coding.server'
import { ErrorSummary } from '../../../../components/error-summary'
import { Inset } from '../../../../components/inset'
import { MarkedText } from '../../../../components/marked-text'
import { WaveCrumbs } from '../../../../components/wave-crumbs'
import { requireWave } from '../../../../http/require-wave.server'
import { grouped } from '../../../../locales/number'
import { asAccount, officers } from '../../../../session/session.server'
import { codebookHref, codingHref, reasonsHref } from '../href'
import { readCoding, typedCoding } from './coding-fields'
import { CodingForm } from './coding-form'
import { type CodingView, findCodingView, readCodingPlace } from './coding-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Code comments: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx, account) =>
    findCodingView(tx, await requireWave(tx, params.wave), account, new URL(request.url).searchParams),
  )
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const typed = typedCoding(await request.formData())
  const { isCheck } = readCodingPlace(new URL(request.url).searchParams)
  return asAccount(request, context, officers, async (tx, account) => {
    const wave = await requireWave(tx, params.wave)
    const known = (await listReasons(tx)).map(({ key }) => key)
    const read = readCoding(typed, known)
    if (!read) throw new Response(null, { status: 400 })
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const { commentId } = read.coding
    const isKept = await recordCoding(tx, account, { waveId: wave.id, ...read.coding })
    if (!isKept) return data({ typed: undefined, problems: [changed] }, { status: 409 })
    return redirect(codingHref(wave.id, { isCheck, after: commentId, done: commentId }), 303)
  })
}

const changed = {
  field: 'main',
  message:
    'The comment was changed or taken back meanwhile, and nothing was saved. Look at what stands here now',
}

export default function Coding() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { wave, comment, reasons, isCheck, done } = view
  const links = [{ href: reasonsHref(wave.id), text: 'Reasons' }]
  return (
    <>
      <WaveCrumbs wave={wave} links={links} here="Code comments" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={refused?.problems ?? []} />
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">{wave.name}</span>{' '}
            {isCheck ? 'Code comments as a second person' : 'Code comments'}
          </h1>
          <Standing view={view} />
          {done && !refused ? (
            <p className="govuk-body" role="status">
              Saved.{' '}
              <a className="govuk-link" href={codingHref(wave.id, { isCheck, comment: done })}>
                Look at that one again
              </a>
            </p>
          ) : null}
          {comment ? (
            <>
              <CommentToCode view={view} comment={comment} />
              <CodingForm
                key={comment.id}
                {...{ comment, reasons }}
                typed={refused?.typed}
                problems={refused?.problems ?? []}
              />
            </>
          ) : (
            <Inset>
              {isCheck
                ? 'Nothing that somebody else coded waits for you.'
                : 'Every released comment that can be read is coded.'}
            </Inset>
          )}
        </div>
      </main>
    </>
  )
}

function Standing({ view }: { view: CodingView }) {
  const { coded, released, waiting } = view.counts
  return (
    <p className="govuk-body">
      {grouped(coded)} of {grouped(released)} released comments are coded
      {view.isCheck
        ? `; ${grouped(waiting)} of them were coded by somebody else and not by you. What they found is not shown here`
        : ''}
      .{' '}
      <a className="govuk-link" href={codebookHref}>
        What belongs to each reason
      </a>
    </p>
  )
}

type CommentProps = { view: CodingView; comment: NonNullable<CodingView['comment']> }

function CommentToCode({ view: { wave, isCheck }, comment }: CommentProps) {
  const { id, region, question, text, mine, isFirst } = comment
  return (
    <article className="comment" aria-label="The comment">
      <p className="comment__about">
        {region} · {question}
      </p>
      <MarkedText pieces={[{ text, kind: undefined }]} language="en" />
      <p className="govuk-body-s">
        {mine ? 'You have coded it before. ' : ''}
        {isFirst ? '' : 'Somebody else coded it first: theirs counts, yours shows how far you agree. '}
        <a className="govuk-link" href={codingHref(wave.id, { isCheck, after: id })}>
          Leave it for now
        </a>
      </p>
    </article>
  )
}
