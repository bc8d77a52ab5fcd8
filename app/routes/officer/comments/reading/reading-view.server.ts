import { listAreas } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import { findScreened, searchComments } from '../../../../../db/comment/read.server'
import { listThemesRead } from '../../../../../db/comment/theme.server'
import { listReasons } from '../../../../../db/reason/codebook.server'
import { getDefinition } from '../../../../../db/survey.server'
import { listWaves, type Wave } from '../../../../../db/wave.server'
import { wordsIn } from '../../../../../surveys/comments/search-words'
import { nameOfTheme } from '../../../../../surveys/comments/themes'
import { questionsOf } from '../../../../../surveys/definition'
import { services } from '../../../../../surveys/service'
import { languageName } from '../../../../locales/language-name'
import { codingHref } from '../../reasons/href'
import { themeChoices } from '../theme-choices'
import { ReadingChoice } from './reading-choice'

const size = 20

/** The released comments that the address asks for, with what can be chosen. */
export async function findReadingView(tx: Tx, search: URLSearchParams) {
  const asked = ReadingChoice.parse(Object.fromEntries(search))
  const themes = await listThemesRead(tx)
  const chosen = { ...asked, theme: themes.find((id) => id === asked.theme) }
  const waves = await listWaves(tx)
  const questions = await listCommentQuestions(tx, waves)
  const areas = await listAreas(tx)
  const words = wordsIn(chosen.words)
  const { comments, total } = await searchComments(
    tx,
    {
      waveId: chosen.wave,
      regionCode: chosen.region,
      questionKey: chosen.question,
      service: chosen.about,
      theme: chosen.theme,
      reason: chosen.reason,
      words,
    },
    { offset: (chosen.page - 1) * size, limit: size },
  )
  const codebook = await listReasons(tx)
  const reasonNames = new Map(codebook.map(({ key, name }) => [key, name]))
  const serviceNames = new Map(services.map(({ key, text }) => [key, text.en]))
  return {
    chosen,
    words,
    total,
    pages: Math.max(1, Math.ceil(total / size)),
    choices: {
      waves: waves.map(({ id, name }) => ({ value: id, text: name })),
      regions: [
        ...areas.filter(({ depth }) => depth === 1).map(({ code, name }) => ({ value: code, text: name })),
        { value: 'no-area', text: 'Area not given' },
      ],
      questions: [...questions].map(([value, text]) => ({ value, text })),
      services: services.map(({ key, text }) => ({ value: key, text: text.en })),
      themes: themeChoices(themes),
      reasons: codebook.map(({ key, name }) => ({ value: key, text: name })),
    },
    nothing: comments.length > 0 ? undefined : await findWhyNothing(tx, chosen, waves),
    comments: comments.map(
      ({ id, text, language, question_key, service, theme, region, wave_id, wave, reasons }) => ({
        id,
        codingHref: codingHref(wave_id, { comment: id }),
        reasons: reasons?.map((key) => reasonNames.get(key) ?? key),
        text,
        region,
        wave,
        question: questions.get(question_key) ?? question_key,
        about: service === null ? undefined : serviceNames.get(service),
        theme: theme === null ? undefined : nameOfTheme(theme),
        translatedFrom: language === 'en' ? undefined : languageName(language),
      }),
    ),
  }
}

/** Why there is nothing to read, with the waves that have comments. */
async function findWhyNothing(tx: Tx, { page, ...chosen }: ReadingChoice, waves: readonly Wave[]) {
  const { isAnyReleased, waveIds } = await findScreened(tx)
  const isAll = page === 1 && Object.values(chosen).every((choice) => choice === undefined)
  const why = !isAnyReleased ? 'none released' : isAll ? 'too few' : 'none like this'
  const desks = waves.filter(({ id }) => waveIds.includes(id)).map(({ id, name }) => ({ id, name }))
  return { why, desks } as const
}

/** The questions that ask for a comment, by key, in any survey of the waves. */
async function listCommentQuestions(tx: Tx, waves: { survey_id: string; version: number }[]) {
  const questions = new Map<string, string>()
  for (const wave of waves) {
    for (const { key, type, text } of questionsOf(await getDefinition(tx, wave))) {
      if (type === 'comment') questions.set(key, text.en)
    }
  }
  return questions
}
