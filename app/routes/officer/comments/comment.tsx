import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { PassedOn } from '../../../../db/comment/safeguarding.server'
import { today } from '../../../../db/day.server'
import { ErrorSummary } from '../../../components/error-summary'
import type { Problem } from '../../../components/problem'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { originOf } from '../../../http/origin'
import { requireWave } from '../../../http/require-wave.server'
import { asAccount, officers } from '../../../session/session.server'
import { letterFrom } from '../safeguarding/letter'
import { releasable } from './about-comment'
import { doAct } from './acting.server'
import { type Act, readAct, type TypedAct, typedAct } from './acts'
import { CommentPlace, HarmNotice } from './card'
import { CommentActs, CommentWords } from './comment-body'
import { backOf, findCommentView, requireComment } from './comment-view.server'
import { History } from './history'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `A comment: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const wave = await requireWave(tx, params.wave)
    const comment = await requireComment(tx, wave, params.comment)
    const origin = originOf(request, context.settings)
    const hasMail = context.settings.mail !== undefined
    return findCommentView(tx, { wave, comment, url: new URL(request.url), origin, hasMail })
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const typed = typedAct(await request.formData())
  return asAccount(request, context, officers, async (tx, account) => {
    const wave = await requireWave(tx, params.wave)
    const comment = await requireComment(tx, wave, params.comment)
    const read = readAct(typed, releasable(comment))
    if (!read) throw new Response(null, { status: 400 })
    if (!read.ok) return data({ typed, problems: read.problems, isLate: false }, { status: 422 })
    const hand = { account, waveId: wave.id, commentId: comment.id, version: read.version, day: today() }
    const write = context.settings.mail && letterFrom(originOf(request, context.settings))
    const { state } = await doAct(tx, hand, read.act, write)
    if (state === 'done') return redirect(afterwards(new URL(request.url), wave.id, comment.id, read.act))
    return data({ typed, problems: refusals[state], isLate: state === 'changed' }, { status: 409 })
  })
}

/** What leads on to another step comes back to the comment; the rest to the list. */
function afterwards(url: URL, waveId: string, commentId: string, { act }: Act): string {
  const staysHere = act === 'translate' || act === 'language' || act === 'pass on'
  if (!staysHere) return backOf(waveId, url.searchParams, commentId)
  return `${url.pathname.replace(/\.data$/, '')}${url.search}${act === 'pass on' ? '#pass-on' : '#release'}`
}

const refusals: Record<Exclude<PassedOn['state'], 'done'>, Problem[]> = {
  changed: [],
  unknown: [{ field: 'main', message: 'The comment is no longer there: its tenant took it back' }],
  untranslated: [{ field: 'translation', message: 'Translate it before it is released' }],
  'no duty': [{ field: 'concern', message: 'Nobody is named for safeguarding: name who is told first' }],
}

export default function Comment() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { wave, comment, back, history } = view
  return (
    <>
      <WaveCrumbs wave={wave} links={[{ href: back, text: 'Comments' }]} here="A comment" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={refused?.problems ?? []} />
          {refused?.isLate ? <TooLate history={history} typed={refused.typed} /> : null}
          <h1 className="govuk-heading-l">A comment</h1>
          <CommentPlace comment={comment} />
          <HarmNotice comment={comment} href="" />
          <CommentWords comment={comment} />
          <CommentActs
            view={view}
            comment={comment}
            offered={view.offered}
            typed={refused?.typed}
            problems={refused?.problems ?? []}
          />
          <History history={history} />
        </div>
      </main>
    </>
  )
}

type TooLateProps = { history: { name: string | null }[]; typed: TypedAct }

/** Tells the second of two officers; what they typed stands in the forms below. */
function TooLate({ history, typed }: TooLateProps) {
  const words = typed.words || typed.translation || typed.note || typed['reason-more']
  return (
    <div className="govuk-error-summary" role="alert">
      <h2 className="govuk-error-summary__title">
        {history[0]?.name ?? 'Somebody'} was at this comment before you
      </h2>
      <p className="govuk-body">
        What you asked for was not done. See <a href="#history">what was done with it</a>, and send yours
        again if it is still right.{words ? ' What you typed stands in the forms below.' : ''}
      </p>
    </div>
  )
}
