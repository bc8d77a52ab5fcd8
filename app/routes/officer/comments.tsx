import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { screenComment } from '../../../db/comment.server'
import { today } from '../../../db/day.server'
import { Breadcrumbs } from '../../components/breadcrumbs'
import { CommentCard } from '../../components/comment-card'
import { Inset } from '../../components/inset'
import { requireWave } from '../../http/require-wave.server'
import { asAccount, officers } from '../../session/session.server'
import { type CommentChoice, commentsHref } from './comments-href'
import { CommentRegions, CommentStates, Pages } from './comments-navigation'
import { findCommentsView } from './comments-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Comments: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { searchParams } = new URL(request.url)
    return findCommentsView(tx, await requireWave(tx, params.wave), searchParams)
  })
}

const Screening = z.object({ comment: z.uuid(), state: z.enum(['waiting', 'released', 'held']) })

export function action({ request, context, params }: ActionFunctionArgs) {
  return asAccount(request, context, officers, async (tx, account) => {
    const wave = await requireWave(tx, params.wave)
    const parsed = Screening.safeParse(Object.fromEntries(await request.formData()))
    if (!parsed.success) throw new Response(null, { status: 400 })
    const { comment: commentId, state } = parsed.data
    await screenComment(tx, { waveId: wave.id, commentId, state, accountId: account.id, day: today() })
    return redirect(`/officer/waves/${wave.id}/comments${new URL(request.url).search}`)
  })
}

const nothing: Record<CommentChoice['show'], string> = {
  waiting: 'No comment is waiting.',
  released: 'No comment has been released here.',
  'too-few': 'No released comment is waiting for its region to have 30 responses.',
  held: 'No comment is held back.',
}

export default function Comments() {
  const { wave, chosen, counts, regions, pages, comments } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs
        links={[
          { href: '/officer', text: 'Results' },
          { href: `/officer/waves/${wave.id}`, text: wave.name },
        ]}
        here="Comments"
      />
      <main className="govuk-main-wrapper" id="main">
        <h1 className="govuk-heading-l">Comments</h1>
        <p className="govuk-body measure">
          Read each comment before anybody else does. Release it if nobody can be told from it; hold it back
          if it names or describes a person, an address or a health matter. A region is named only where 30 or
          more of it answered, and nothing smaller than a region is.
        </p>
        <CommentStates waveId={wave.id} chosen={chosen} counts={counts} />
        <CommentRegions waveId={wave.id} chosen={chosen} regions={regions} />
        {comments.length === 0 ? <Inset>{nothing[chosen.show]}</Inset> : null}
        {comments.map((comment) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            action={commentsHref(wave.id, chosen)}
            show={chosen.show}
          />
        ))}
        <Pages waveId={wave.id} chosen={chosen} pages={pages} />
      </main>
    </>
  )
}
