import { Details } from '../../../components/details'
import { grouped } from '../../../locales/number'
import { commentHref, commentsHref } from './desk-href'
import type { findDeskView } from './desk-view.server'

type View = Pick<
  Awaited<ReturnType<typeof findDeskView>>,
  'hasDuty' | 'untold' | 'mayTellOfHarm' | 'notLookedAt' | 'last' | 'wave' | 'chosen'
>

/** What comes before any comment: that nobody is named to pass harm on to, that somebody is still to be told, that some
 *  may tell of harm or could not be looked at for it, and what was just done. */
export function DeskNotices({
  view: { hasDuty, untold, mayTellOfHarm, notLookedAt, last, wave, chosen },
}: {
  view: View
}) {
  return (
    <>
      {hasDuty ? null : (
        <p className="govuk-body notice notice--danger">
          <strong>Nobody is named for safeguarding.</strong> A comment that tells of harm has nobody to go to.{' '}
          <a className="govuk-link" href="/officer/safeguarding">
            Name who is told
          </a>
        </p>
      )}
      {untold.unsent > 0 ? (
        <p className="govuk-body notice notice--danger">
          <strong>
            {untold.unsent === 1
              ? 'One comment was passed on, and nobody has told safeguarding yet.'
              : `${grouped(untold.unsent)} comments were passed on, and nobody has told safeguarding yet.`}
          </strong>{' '}
          <a className="govuk-link" href="/officer/safeguarding">
            Tell them now
          </a>
        </p>
      ) : null}
      {untold.sent > 0 ? (
        <p className="govuk-body notice">
          {untold.sent === 1
            ? 'An e-mail about a comment that was passed on went to safeguarding, and nobody has said yet that they know of it.'
            : `E-mails about ${grouped(untold.sent)} comments that were passed on went to safeguarding, and nobody has said yet that they know of them.`}{' '}
          <a className="govuk-link" href="/officer/safeguarding">
            Make sure, and put it on the record
          </a>
        </p>
      ) : null}
      {mayTellOfHarm > 0 ? (
        <p className="govuk-body notice">
          {mayTellOfHarm === 1
            ? 'One comment that waits has words that may tell of harm. It stands first in its list.'
            : `${grouped(mayTellOfHarm)} comments that wait have words that may tell of harm. They stand first in their lists.`}
        </p>
      ) : null}
      {notLookedAt > 0 ? <NotLookedAt comments={notLookedAt} waveId={wave.id} /> : null}
      {last ? (
        <p className="govuk-body notice notice--done" role="status">
          {last.text}.{' '}
          <a className="govuk-link" href={commentHref(wave.id, last.id, chosen)}>
            See it or take it back
          </a>
        </p>
      ) : null}
    </>
  )
}

/** Signs of harm are words, and those of few languages are known. */
function NotLookedAt({ comments, waveId }: { comments: number; waveId: string }) {
  return (
    <p className="govuk-body notice">
      {comments === 1
        ? 'One comment waits in a language other than English and Welsh. It is not looked at for signs of harm until somebody has read it.'
        : `${grouped(comments)} comments wait in languages other than English and Welsh. They are not looked at for signs of harm until somebody has read them.`}{' '}
      <a className="govuk-link" href={commentsHref(waveId, { show: 'translation', page: 1 })}>
        Have them read first
      </a>
    </p>
  )
}

/** The honest limits of what is marked. */
export function WhatIsFound() {
  return (
    <Details summary="What is marked, and what is not">
      <p className="govuk-body">
        Marked are telephone numbers, e-mail and web addresses, postcodes, house numbers and streets, dates of
        birth, National Insurance, NHS, bank and card numbers, other long numbers, and names: after a title
        (Mrs …), after “my name is …”, and some common given names.
      </p>
      <p className="govuk-body">
        It finds some names and addresses, not all, and it never finds a description: “the man upstairs with
        the dog” tells a neighbour who it is. Words that may tell of harm are looked for in the same way, in
        English and Welsh only: a comment in another language is not looked at for signs of harm until
        somebody has read it. Somebody has to read every comment.
      </p>
    </Details>
  )
}
