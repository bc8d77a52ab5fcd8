import type { OfferedThemes } from '../../../../surveys/comments/theme'
import { MarkedText } from '../../../components/marked-text'
import { codingHref } from '../reasons/href'
import type { AboutComment } from './about-comment'
import { type CommentChoice, commentHref } from './desk-href'
import { ReleaseForm } from './release-form'

type Props = {
  comment: AboutComment
  /** The themes that it can be said to speak of. */
  offered: readonly OfferedThemes[]
  waveId: string
  chosen: CommentChoice
}

/** A tenant's own words, with where they are from and what can be done with them. */
export function CommentCard({ comment, offered, waveId, chosen }: Props) {
  const { id, list, question, language, original, pieces, released, heldBecause } = comment
  const href = commentHref(waveId, id, chosen)
  const isOut = list === 'released' || list === 'too-few'
  return (
    <article
      className={comment.harm.length > 0 ? 'comment comment--harm' : 'comment'}
      aria-label={`Comment on: ${question}`}
    >
      <CommentPlace comment={comment} />
      <HarmNotice comment={comment} href={href} />
      {isOut ? (
        <MarkedText pieces={[{ text: released ?? '', kind: undefined }]} language="en" />
      ) : (
        <MarkedText pieces={pieces} language={original === undefined ? language : 'en'} />
      )}
      {heldBecause ? <p className="govuk-body">Held back: {heldBecause}</p> : null}
      {list === 'waiting' ? <ReleaseForm comment={comment} offered={offered} action={href} /> : null}
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          {ways[list]}
          <span className="govuk-visually-hidden">: {question}</span>
        </a>
      </p>
      {list === 'released' ? (
        <p className="govuk-body">
          <a className="govuk-link" href={codingHref(waveId, { comment: id })}>
            Say its reasons<span className="govuk-visually-hidden">: {question}</span>
          </a>
        </p>
      ) : null}
    </article>
  )
}

const ways = {
  waiting: 'Edit it, hold it back or pass it on',
  translation: 'Translate it, hold it back or pass it on',
  released: 'See it, change it or take it back',
  'too-few': 'See it, change it or take it back',
  held: 'See it, release it or pass it on',
}

/** Where a comment is from, what was asked, and its language where it is not English. */
export function CommentPlace({ comment }: { comment: AboutComment }) {
  const { region, question, languageName, translated } = comment
  return (
    <p className="comment__about">
      {region ?? 'Region not shown'} · {question}
      {languageName ? ` · ${translated ? 'translated from' : 'in'} ${languageName}` : ''}
    </p>
  )
}

/** That words of a comment may tell of harm, while it waits, or that none could be looked for: a person decides. */
export function HarmNotice({ comment, href }: { comment: AboutComment; href: string }) {
  const { harm, state, isLookedAt, languageName } = comment
  if (state !== 'waiting') return null
  if (harm.length === 0 && !isLookedAt) {
    return (
      <p className="govuk-body comment__harm">
        <strong>Not looked at for signs of harm until somebody has read it</strong>: what it says in{' '}
        {languageName} is not known here. Have it read soon.
      </p>
    )
  }
  if (harm.length === 0) return null
  return (
    <p className="govuk-body comment__harm">
      <strong>May tell of harm</strong> (“{harm.join('”, “')}”). Read it now. If it does,{' '}
      <a className="govuk-link" href={`${href}#pass-on`}>
        pass it on to safeguarding
      </a>
      .
    </p>
  )
}
