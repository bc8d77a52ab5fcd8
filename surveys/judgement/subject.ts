import type { Framework, Line } from '../framework'
import { frameworks } from '../frameworks/all'
import { type JudgementScale, judgementScales } from '../judgement-scale'

/** The two things that a judgement can be on: how good the service is, and its prospects for improvement. */
export const judgementKinds = ['service', 'prospects'] as const
export type JudgementKind = (typeof judgementKinds)[number]

/** What a judgement is of, by its keys: a theme of a framework, or the framework as a whole where `theme` is empty, as a
 *  short inspection judges it. Prospects are of the whole. */
export type SubjectKeys = { framework: string; theme: string; kind: JudgementKind }

/** The same with what it is called, the lines it looks into, and the scales on which it can be given. */
export type Subject = SubjectKeys & {
  frameworkName: string
  name: string
  lines: Line[]
  scales: JudgementScale[]
}

/** What the keys stand for; undefined where there is no such framework or theme. */
export function findSubject(keys: SubjectKeys): Subject | undefined {
  const framework = frameworks.find(({ key }) => key === keys.framework)
  const theme = framework?.themes.find(({ id }) => id === keys.theme)
  if (!framework || (keys.theme !== '' && (!theme || keys.kind === 'prospects'))) return undefined
  const frameworkName = nameOfFramework(framework)
  const themes = theme ? [theme] : framework.themes
  const name = theme ? nameOfTheme(theme) : `${frameworkName}, as a whole`
  return {
    ...{ framework: keys.framework, theme: keys.theme, kind: keys.kind, frameworkName },
    name: keys.kind === 'prospects' ? `${frameworkName}: prospects for improvement` : name,
    lines: keys.kind === 'prospects' ? [] : themes.flatMap(({ lines }) => lines),
    scales: scalesOf(framework, keys.kind),
  }
}

/** Everything that can be judged of a framework: the whole, each theme, and its prospects. */
export function subjectsOf(framework: Framework): Subject[] {
  const themes = ['', ...framework.themes.map(({ id }) => id)].map((theme) => ({
    theme,
    kind: 'service' as const,
  }))
  return [...themes, { theme: '', kind: 'prospects' as const }].flatMap(
    (part) => findSubject({ framework: framework.key, ...part }) ?? [],
  )
}

/** What a framework is called, with its number where it has one. */
export const nameOfFramework = ({ number, title }: Framework): string =>
  [number, title].filter(Boolean).join(' ')

/** A theme with its number, where the source gives one. */
const nameOfTheme = ({ id, title }: { id: string; title: string }) =>
  /^\d/.test(id) ? `${id} ${title}` : title

function scalesOf({ scale, shortNoticeScale, regulator }: Framework, kind: JudgementKind): JudgementScale[] {
  if (kind === 'prospects')
    return [regulator === 'Wales Audit Office' ? judgementScales.welshProspects : judgementScales.prospects]
  return shortNoticeScale ? [shortNoticeScale, scale] : [scale]
}

/** True where the rule's level can be chosen as it is: on the scales it is made for. On the others it is only a help. */
export const isSuggestedOn = ({ key }: JudgementScale): boolean =>
  key === judgementScales.balance.key || key === judgementScales.prospects.key
