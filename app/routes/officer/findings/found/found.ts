import {
  type FindingKind,
  type FindingPlace,
  findingKey,
  peopleOf,
} from '../../../../../surveys/analysis/finding'
import { type DisplayedFigure, displayFigure, type Figure } from '../../../../../surveys/breakdown'
import { cutOf } from '../../../../../surveys/cell'
import { isOption } from '../../../../../surveys/codes'
import { themesOf } from '../../../../../surveys/comments/themes'
import { everybody } from '../../../../../surveys/cut'
import type { Measure, SurveyDefinition } from '../../../../../surveys/definition'
import { kindOf } from '../../../../export/figure-row'
import { groupKey } from '../../trend/trend-choice'

/** Something found in a wave that is worth a person's time: in a sentence, with its figure, of how many people it is (of
 *  those who answered; undefined where that is not told) and where it is seen. All of it is made from what its reading
 *  shows. */
export type Found = {
  key: string
  /** The names that the same thing has where it is told from its other side, or had before. */
  aliases: string[]
  kind: FindingKind
  isAdverse: boolean
  question: { key: string; name: string }
  /** The place of its part of the survey, from 0. */
  section: number
  /** The themes of the frameworks that its question is tied to, by their ids. */
  themes: string[]
  area: { code: string; name: string }
  cell: number
  sentence: string
  figure: DisplayedFigure
  points: number | undefined
  people: number | undefined
  seenAt: string
  /** In which regions a gap of the whole organisation is found too. */
  regions?: string
}

/** Of what something was found, and what is said of it. */
type About = {
  kind: FindingKind
  isBelow: boolean
  definition: SurveyDefinition
  measure: Measure
  area: { code: string; name: string; depth: number }
  cell?: number
  figure: Figure | undefined
  points: number | undefined
  sentence: (figure: DisplayedFigure) => string
  seenAt: string
  regions?: string | undefined
  aliases?: readonly FindingPlace[]
}

/** What was found, or nothing where its figure is not shown. */
export function foundOf(about: About): Found[] {
  const {
    kind,
    isBelow,
    definition,
    measure,
    area,
    cell = everybody,
    points,
    seenAt,
    regions,
    aliases = [],
  } = about
  const figure = displayFigure(about.figure, kindOf({ area, cell }))
  if (!figure) return []
  const place: FindingPlace = {
    ...{ kind, isBelow, question: measure.question.key },
    ...{ group: groupKey(definition, cell), area: area.code },
  }
  return [
    {
      key: findingKey(place),
      aliases: aliases.map(findingKey),
      section: definition.sections.findIndex(({ questions }) => questions.includes(measure.question)),
      ...{ kind, isAdverse: isBelow, cell, figure, points, seenAt },
      question: { key: measure.question.key, name: measure.question.short.en },
      themes: themesOf(measure.question),
      area: { code: area.code, name: area.name },
      sentence: about.sentence(figure),
      people: peopleOf(points, figure.base),
      ...(regions !== undefined && { regions }),
    },
  ]
}

/** Whether a cell is a group that a service may fail: not those who did not say, nor how somebody answered. */
export function isGroup(cell: number): boolean {
  const found = cutOf(cell)
  return found !== undefined && found.cut !== 'channel' && isOption(found.code)
}
