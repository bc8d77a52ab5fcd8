import { Button } from '../../../components/button'
import type { Choice } from '../../../components/radios'
import { Select } from '../../../components/select'
import { grouped } from '../../../locales/number'
import { type CommentChoice, commentsHref } from './desk-href'

type Props = { waveId: string; chosen: CommentChoice }

const states = [
  ['waiting', 'Waiting'],
  ['translation', 'Waiting for a translation'],
  ['released', 'Released'],
  ['too-few', 'Released, not shown until its region has 30'],
  ['held', 'Held back'],
] as const

/** The lists, with how many comments each has. */
export function CommentStates({
  waveId,
  chosen,
  counts,
}: Props & { counts: Record<CommentChoice['show'], number> }) {
  return (
    <nav className="choices-row" aria-label="Lists">
      <ul>
        {states.map(([show, text]) => (
          <li key={show}>
            <a
              className="govuk-link"
              href={commentsHref(waveId, { show, region: undefined, theme: chosen.theme, page: 1 })}
              aria-current={show === chosen.show ? 'page' : undefined}
            >
              {text} ({grouped(counts[show])})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One list for each region that may be named. */
export function CommentRegions({
  waveId,
  chosen,
  regions,
}: Props & { regions: { code: string; name: string; comments: number }[] }) {
  const all = { code: undefined, name: 'All regions', comments: undefined }
  return (
    <nav className="choices-row" aria-label="Regions">
      <ul>
        {[all, ...regions].map(({ code, name, comments }) => (
          <li key={name}>
            <a
              className="govuk-link"
              href={commentsHref(waveId, { ...chosen, region: code, page: 1 })}
              aria-current={code === chosen.region ? 'true' : undefined}
            >
              {name}
              {comments === undefined ? '' : ` (${grouped(comments)})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type ThemesProps = Props & { themes: readonly { name: string; choices: readonly Choice[] }[] }

/** Narrows the lists to a theme of a framework, once a comment is said to speak of one. */
export function CommentThemes({ waveId, chosen, themes }: ThemesProps) {
  if (themes.length === 0) return null
  return (
    <form className="choices" method="get" action={`/officer/waves/${waveId}/comments`}>
      <input type="hidden" name="show" value={chosen.show} />
      {chosen.region ? <input type="hidden" name="region" value={chosen.region} /> : null}
      <Select
        name="theme"
        label="Theme"
        hint="Those that a comment of this wave was said to speak of when it was released."
        blank="All themes, or none"
        groups={themes}
        value={chosen.theme ?? ''}
      />
      <Button text="Show" kind="secondary" />
    </form>
  )
}
