import type { ReactNode } from 'react'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { draftHref, draftPartHref, surveysHref } from '../href'
import type { AboutDraft } from './about-draft.server'

type DraftFrameProps = {
  draft: AboutDraft
  /** The page, as its heading says; the builder's own page has the survey's name. */
  here?: string
  path: string
  /** What came of the form that was sent, where nothing was saved. */
  refusal?: string | undefined
  children: ReactNode
}

/** The frame of a draft's pages: the way here, the ways to go, and why a change was not made. */
export function DraftFrame({ draft, here, path, refusal, children }: DraftFrameProps) {
  const all = { href: surveysHref, text: 'Surveys' }
  const own = { href: draftHref(draft.id), text: draft.title }
  return (
    <>
      <Breadcrumbs links={here ? [all, own] : [all]} here={here ?? draft.title} />
      <main className="govuk-main-wrapper" id="main">
        {refusal ? (
          <div className="notice notice--danger" role="alert">
            <p className="govuk-body">{refusal}</p>
          </div>
        ) : null}
        <span className="govuk-caption-l">{here ? draft.title : 'Draft'}</span>
        <h1 className="govuk-heading-l">{here ?? draft.title}</h1>
        <Ways draft={draft} path={path} />
        {children}
      </main>
    </>
  )
}

function Ways({ draft, path }: { draft: AboutDraft; path: string }) {
  const { id, problems } = draft
  const ways = [
    { href: draftHref(id), text: 'The survey' },
    { href: draftPartHref(id, 'bank'), text: 'Add questions' },
    { href: draftPartHref(id, 'strands'), text: 'Who answers' },
    { href: draftPartHref(id, 'settings'), text: 'Settings' },
    { href: draftPartHref(id, 'lines'), text: 'Lines of enquiry' },
    { href: draftPartHref(id, 'preview'), text: 'Preview' },
    {
      href: draftPartHref(id, 'check'),
      text: problems === 0 ? 'Make it a version' : `Problems (${problems})`,
    },
  ]
  return (
    <nav className="choices-row" aria-label="This draft">
      <ul>
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href} aria-current={href === path ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The revision that a form changes: what another has changed meanwhile is not lost. */
export function Revision({ draft }: { draft: { revision: number } }) {
  return <input type="hidden" name="revision" value={draft.revision} />
}
