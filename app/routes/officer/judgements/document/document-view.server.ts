import { redirect } from '@remix-run/node'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import { listClaims } from '../../../../../db/judgement/claim.server'
import { type Judgement, listJudgements } from '../../../../../db/judgement/judgement.server'
import { getOrganisation } from '../../../../../db/organisation.server'
import type { WholePlan } from '../../../../../db/plan/whole.server'
import { findLatestReading, type Reading } from '../../../../../db/reading/reading.server'
import { getDefinition } from '../../../../../db/survey.server'
import type { Wave } from '../../../../../db/wave.server'
import type { SurveyDefinition } from '../../../../../surveys/definition'
import type { Framework } from '../../../../../surveys/framework'
import { frameworks } from '../../../../../surveys/frameworks/all'
import { nameOfFramework, type Subject, subjectsOf } from '../../../../../surveys/judgement/subject'
import { readingInWords, weightingInWords } from '../../../../export/method'
import { dayInWords } from '../../../../locales/day'
import { aboutWave } from '../../about-wave.server'
import { aboutClaims } from '../about-claims.server'
import { aboutJudgement } from '../about-judgement.server'
import { beingDone, findWorkedOn } from '../doing/being-done.server'
import { waveJudgementsHref } from '../href'
import { findClaimsBefore } from './claims-before.server'

/** What a board or an inspector receives of a wave: of the framework named in the address, or of every one of which anything
 *  was signed. Undefined where there is no such framework; where nothing was signed the wave's judgements say what to do. */
export async function findDocument(tx: Tx, wave: Wave, search: URLSearchParams) {
  const key = search.get('framework')
  const asked = frameworks.filter((framework) => key === null || framework.key === key)
  if (asked.length === 0) return undefined
  const reading = await findLatestReading(tx, wave.id)
  const signed = newestOf(await listJudgements(tx, wave.id))
  if (!reading || !signed.some(({ framework }) => asked.some((one) => one.key === framework)))
    throw redirect(waveJudgementsHref(wave.id))
  const definition = await getDefinition(tx, wave)
  const by = { wave, plan: await findWorkedOn(tx) }
  const parts = []
  for (const framework of asked) {
    const judged = signed.filter((one) => one.framework === framework.key)
    if (judged.length > 0) parts.push(await findPart(tx, by, framework, judged))
  }
  return {
    wave: aboutWave(wave, definition),
    organisation: (await getOrganisation(tx)).name,
    printedOn: dayInWords(today(), 'en'),
    method: methodInWords(wave, reading, definition),
    parts,
  }
}

export type JudgementDocument = NonNullable<Awaited<ReturnType<typeof findDocument>>>
export type Chapter = JudgementDocument['parts'][number]['chapters'][number]

/** The wave that was judged by, and the plan that is being worked on. */
type By = { wave: Wave; plan: WholePlan | undefined }

/** A framework with all its themes in short, and what was signed of them. */
async function findPart(tx: Tx, by: By, framework: Framework, judged: readonly Judgement[]) {
  const subjects = subjectsOf(framework)
  const chapters: Awaited<ReturnType<typeof findChapter>>[] = []
  for (const { theme, kind } of subjects) {
    const judgement = judged.find((one) => one.theme === theme && one.kind === kind)
    if (judgement) chapters.push(await findChapter(tx, by, judgement))
  }
  const chapterOf = ({ theme, kind }: Subject) =>
    chapters.find(({ about }) => about.theme === theme && about.kind === kind)
  return {
    key: framework.key,
    name: nameOfFramework(framework),
    rows: subjects.map((subject) => ({
      ...{ name: subject.name, theme: subject.theme, kind: subject.kind },
      shown: chapterOf(subject)?.about,
      before: chapterOf(subject)?.before?.inShort,
    })),
    chapters,
  }
}

/** The newest signed version of each subject. */
function newestOf(all: readonly Judgement[]): Judgement[] {
  const newest = new Map<string, Judgement>()
  for (const one of all.filter(({ state }) => state === 'signed')) {
    const key = `${one.framework} ${one.theme} ${one.kind}`
    if (!newest.has(key)) newest.set(key, one)
  }
  return [...newest.values()]
}

async function findChapter(tx: Tx, { wave, plan }: By, judgement: Judgement) {
  const claims = await listClaims(tx, [judgement.id])
  return {
    about: aboutJudgement(judgement, claims, undefined),
    claims: await aboutClaims(tx, claims, { isRemeasured: true }),
    before: await findClaimsBefore(tx, wave, judgement),
    done: beingDone(plan, judgement, claims),
  }
}

/** How the figures came about, in a paragraph. */
function methodInWords(wave: Wave, reading: Reading, definition: SurveyDefinition): string[] {
  const [opened, closed] = [dayInWords(wave.opens_on, 'en'), dayInWords(wave.closes_on, 'en')]
  return [
    `The figures are those of ${wave.name}, a wave of “${definition.title.en}”, whose answers were taken from ${opened} to ${closed}. Reading: ${readingInWords(reading)}. ${weightingInWords(reading, definition)}`,
    'A percentage has beside it how many tenants answered and its 95% interval. Where fewer than 10 answered, or a figure would give somebody away, it is not shown and nothing rests on it.',
    'A group is held against the others of its kind. All such comparisons in one judgement are tested together by the rule of Holm, so that there is at most one chance in twenty that any gap called unlikely to be chance is chance after all.',
    'Where a later wave has been closed and read, each figure is followed by what became of it. The gap of a group is found again in that wave and tested in the same way. Whether it moved is tested too, again by the rule of Holm.',
    'Where a theme was judged by an earlier wave too, each claim of the last one is measured again in this wave. It is worse where any of its figures is, else better where any is. A group whose gap to the others was tested again is worse where its figure or its gap is, else as its gap is. The claim is still so where every change may be chance, and not known where nothing measures it again.',
  ]
}
