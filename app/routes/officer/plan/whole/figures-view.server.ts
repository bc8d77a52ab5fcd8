import type { Tx } from '../../../../../db/client.server'
import {
  listOwnFigures,
  listRestedFigures,
  type RestingJudgement,
  type StoredFigure,
} from '../../../../../db/plan/own-figure.server'
import { findSubject } from '../../../../../surveys/judgement/subject'
import { dayInWords } from '../../../../locales/day'
import { judgementHref } from '../../judgements/href'
import type { TypedFigure } from './plan-fields'

/** A figure of the landlord's own as its page shows it, with the signed judgement that rests on it, if one does. */
export type FigureView = {
  id: string
  about: string
  value: string
  from: string
  isSuperseded: boolean
  restedOn: { name: string; href: string; on: string } | undefined
}

/** Every figure of a plan, also those that count no more. */
export async function viewFigures(tx: Tx, planId: string): Promise<FigureView[]> {
  const rested = await listRestedFigures(tx)
  return (await listOwnFigures(tx, planId)).map((figure) => viewFigure(figure, rested.get(figure.id)))
}

function viewFigure(figure: StoredFigure, judgement: RestingJudgement | undefined): FigureView {
  const { id, about, sharesOf, value, unit, on, source, isSuperseded } = figure
  return {
    ...{ id, isSuperseded, about: sharesOf ? `${sharesOf}: ${about}` : about },
    value: `${value}${unit.startsWith('%') || unit === '' ? unit : ` ${unit}`}`,
    from: `${on === undefined ? 'no day said' : dayInWords(on, 'en')}, ${source}`,
    restedOn: judgement && {
      name: findSubject(judgement)?.name ?? judgement.framework,
      href: judgementHref(judgement.id),
      on: dayInWords(judgement.signed_on ?? '', 'en'),
    },
  }
}

/** What the form of a figure begins with that is to stand in the place of another, which the address names. */
export async function typedInstead(tx: Tx, planId: string, id: string): Promise<TypedFigure | undefined> {
  const figure = (await listOwnFigures(tx, planId)).find((one) => one.id === id && !one.isSuperseded)
  if (!figure) return undefined
  const { about, sharesOf, unit, on, source } = figure
  return { figure: about, value: '', counted: unit, on: on ?? '', source, whole: sharesOf, instead: id }
}
