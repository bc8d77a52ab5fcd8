import type { Tx } from '../../../../db/client.server'
import { coverageOf, type LineCoverage } from '../../../../surveys/coverage'
import { type Framework, isForTenants, type Line } from '../../../../surveys/framework'
import { frameworks } from '../../../../surveys/frameworks/all'
import type { JudgementScale } from '../../../../surveys/judgement-scale'
import { questionBank } from '../../../../surveys/questions/all'
import { type AskedSurvey, chooseColumns, listOwnSurveys, readyColumns } from './columns.server'
import { countLines } from './frameworks-view.server'

/** A question that asks about a line, and the names of the surveys that have it, each once. */
export type AskedQuestion = { key: string; text: string; surveys: string[] }

/** A line as the page shows it. `counts`: for each column, how many of its questions give evidence; `others`: the same for
 *  the surveys without a column that ask. `bank`: where none of the organisation's surveys asks about a line that tenants
 *  can judge, the questions of the bank that would. */
export type LineView = Omit<Line, 'sameAs'> & {
  same?: { line: string; framework: string }
  counts: number[]
  others: { name: string; count: number }[]
  asked: AskedQuestion[]
  isGap: boolean
  bank: { key: string; text: string }[]
}

/** Which lines are shown: all, or those that tenants can judge and none of the organisation's surveys asks about. */
export const shows = ['all', 'gaps'] as const

/** What the page of a framework shows; undefined where there is none of this key, or nothing of that kind to show. */
export async function findFrameworkView(tx: Tx, key: string | undefined, search: URLSearchParams) {
  const framework = frameworks.find((one) => one.key === key)
  const show = shows.find((one) => one === (search.get('show') ?? 'all'))
  if (!framework || !show) return undefined
  const own = await listOwnSurveys(tx)
  const columns = chooseColumns(own, search.getAll('survey'))
  const every = [...own, ...readyColumns]
  const themes = viewThemes(framework, own, every, columns)
  const { regulator, number, title, source } = framework
  return {
    framework: { key: framework.key, regulator, number, title, source },
    scales: [framework.scale, framework.shortNoticeScale].filter((scale) => scale !== undefined).map(inWords),
    described: describedBy(framework.scale),
    columns: columns.map(told),
    surveys: every.map(told),
    counts: countLines(coverageOf(own, frameworks).filter((one) => one.key === key)),
    show,
    themes: themes
      .map((theme) => ({ ...theme, lines: theme.lines.filter(({ isGap }) => show === 'all' || isGap) }))
      .filter(({ lines }) => lines.length > 0),
  }
}

const told = ({ key, name, openedOn }: AskedSurvey) => ({ key, name, ...(openedOn ? { openedOn } : {}) })

export type FrameworkView = NonNullable<Awaited<ReturnType<typeof findFrameworkView>>>
export type ThemeView = FrameworkView['themes'][number]

/** Every theme and line of the framework, against every survey, of which the first are the organisation's own. */
function viewThemes(framework: Framework, own: AskedSurvey[], every: AskedSurvey[], columns: AskedSurvey[]) {
  const covered = coverageOf(every, frameworks, questionBank).find(({ key }) => key === framework.key)
  return framework.themes.map(({ id, title, part }, place) => ({
    id,
    // A short name stands for a number where the source gives none.
    name: /^\d/.test(id) ? `${id} ${title}` : title,
    ...(part ? { part } : {}),
    lines: (covered?.themes[place]?.lines ?? []).map((line) => viewLine(line, every, own.length, columns)),
  }))
}

function viewLine(
  { line, evidence, bank }: LineCoverage,
  every: AskedSurvey[],
  own: number,
  columns: AskedSurvey[],
): LineView {
  const { sameAs, ...said } = line
  const isAsked = evidence.slice(0, own).some(({ questions }) => questions.length > 0)
  const isGap = isForTenants(line) && !isAsked
  const same = sameAs && frameworks.find(({ themes }) => themes.some((theme) => hasLine(theme.lines, sameAs)))
  return {
    ...said,
    ...(sameAs && same ? { same: { line: sameAs, framework: same.key } } : {}),
    counts: columns.map((column) => evidence[every.indexOf(column)]?.questions.length ?? 0),
    others: evidence.flatMap(({ questions }, place) => {
      const survey = every[place]
      const isOther = survey && !columns.includes(survey) && questions.length > 0
      return isOther ? [{ name: nameOf(survey), count: questions.length }] : []
    }),
    asked: questionsAsked(evidence, every),
    isGap,
    bank: isGap ? bank.map((key) => ({ key, text: bankText.get(key) ?? key })) : [],
  }
}

const hasLine = (lines: readonly Line[], id: string) => lines.some((line) => line.id === id)
const bankText = new Map(questionBank.map(({ key, text }) => [key, text.en]))

/** The questions, each once with all the surveys that ask it in the same words. */
function questionsAsked(evidence: LineCoverage['evidence'], every: AskedSurvey[]): AskedQuestion[] {
  const asked = new Map<string, AskedQuestion>()
  for (const [place, { questions }] of evidence.entries()) {
    const survey = every[place]
    for (const question of survey?.questions.filter(({ key }) => questions.includes(key)) ?? []) {
      const { key, text } = question
      const one = asked.get(`${key} ${text.en}`) ?? { key, text: text.en, surveys: [] }
      asked.set(`${key} ${text.en}`, { ...one, surveys: [...one.surveys, nameOf(survey)] })
    }
  }
  return [...asked.values()]
}

const nameOf = (survey: AskedSurvey | undefined) =>
  survey ? `${survey.name}${survey.openedOn ? '' : ' (ready survey)'}` : ''

const inWords = ({ asks, levels }: JudgementScale) => ({ asks, levels: levels.map(({ name }) => name) })

/** The names of the two levels that are described, the better one first. */
function describedBy({ described, levels }: JudgementScale) {
  const nameOfLevel = (key: string | undefined) => levels.find((level) => level.key === key)?.name
  const [upper, lower] = [nameOfLevel(described?.upper), nameOfLevel(described?.lower)]
  return { upper: upper ?? 'The better level', lower: lower ?? 'The lesser level' }
}
