import { Tag } from '../../../../components/tag'
import { figureInsteadHref } from '../href'
import type { FigureView } from './figures-view.server'

type Props = { plan: string; isPast: boolean; figures: readonly FigureView[] }

/** The landlord's own figures of a plan. One that was mistyped can be taken away, unless a signed judgement rests on it: then
 *  the right one is put in its place. */
export function OwnFigures({ plan, isPast, figures }: Props) {
  return (
    <ul className="govuk-list plan-lines">
      {figures.map((figure) => (
        <li key={figure.id} id={`figure-${figure.id}`}>
          {figure.about}: <strong>{figure.value}</strong>{' '}
          {figure.isSuperseded ? <Tag text="Counts no more" colour="grey" /> : null}
          <span className="under">{figure.from}</span>
          {figure.restedOn ? <RestedOn on={figure.restedOn} /> : null}
          {isPast ? null : <Ways plan={plan} figure={figure} />}
        </li>
      ))}
    </ul>
  )
}

function RestedOn({ on: { name, href, on } }: { on: NonNullable<FigureView['restedOn']> }) {
  return (
    <span className="under">
      A judgement rests on it, so it stays:{' '}
      <a className="govuk-link" href={href}>
        {name}
      </a>
      , signed on {on}.
    </span>
  )
}

function Ways({ plan, figure }: { plan: string; figure: FigureView }) {
  const named = (
    <span className="govuk-visually-hidden">
      : {figure.about}, {figure.value}
    </span>
  )
  if (!figure.restedOn) {
    return (
      <form method="post">
        <input type="hidden" name="id" value={figure.id} />
        <button type="submit" className="link-button" name="act" value="remove">
          Take away{named}
        </button>
      </form>
    )
  }
  if (figure.isSuperseded) return null
  return (
    <a className="govuk-link" href={figureInsteadHref(plan, figure.id)}>
      Put the right figure in its place{named}
    </a>
  )
}
