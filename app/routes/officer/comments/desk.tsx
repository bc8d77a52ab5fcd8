import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Inset } from '../../../components/inset'
import { PageLinks } from '../../../components/page-links'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { loadWaveView } from '../../../http/wave-view.server'
import { reasonsHref } from '../reasons/href'
import { CommentCard } from './card'
import { type CommentChoice, commentsHref } from './desk-href'
import { DeskNotices, WhatIsFound } from './desk-notices'
import { findDeskView } from './desk-view.server'
import { CommentRegions, CommentStates, CommentThemes } from './navigation'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Comments: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findDeskView)
}

const nothing: Record<CommentChoice['show'], string> = {
  waiting: 'No comment is waiting.',
  translation: 'No comment is waiting for a translation.',
  released: 'No comment has been released here.',
  'too-few': 'No released comment is waiting for its region to have 30 responses.',
  held: 'No comment is held back.',
}

export default function Desk() {
  const view = useLoaderData<typeof loader>()
  const { wave, chosen, counts, regions, themes, offered, pages, comments } = view
  return (
    <>
      <WaveCrumbs wave={wave} here="Comments" />
      <main className="govuk-main-wrapper" id="main">
        <h1 className="govuk-heading-l">
          <span className="govuk-caption-l">{wave.name}</span> Comments to screen
        </h1>
        <DeskNotices view={view} />
        <p className="govuk-body measure">
          Read each comment before anybody else does. What may tell who somebody is stands marked: release the
          comment with it replaced, edit it, or hold it back. Those who have waited longest come first.{' '}
          <a className="govuk-link" href={`/officer/comments?wave=${wave.id}`}>
            Search and read what is released
          </a>
          , or see{' '}
          <a className="govuk-link" href={reasonsHref(wave.id)}>
            the reasons they give
          </a>
        </p>
        <WhatIsFound />
        <CommentStates waveId={wave.id} chosen={chosen} counts={counts} />
        <CommentRegions waveId={wave.id} chosen={chosen} regions={regions} />
        <CommentThemes waveId={wave.id} chosen={chosen} themes={themes} />
        {comments.length === 0 ? (
          <Inset>
            {chosen.theme ? 'No comment of this list is said to speak of that theme.' : nothing[chosen.show]}
          </Inset>
        ) : null}
        {comments.map((comment) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            offered={offered}
            waveId={wave.id}
            chosen={chosen}
          />
        ))}
        <PageLinks
          page={chosen.page}
          pages={pages}
          hrefOf={(page) => commentsHref(wave.id, { ...chosen, page })}
        />
      </main>
    </>
  )
}
