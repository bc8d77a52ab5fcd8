import type { Tx } from '../../../db/client.server'
import { countComments, listCommentRegions, listComments } from '../../../db/comment.server'
import { getDefinition } from '../../../db/survey.server'
import type { Wave } from '../../../db/wave.server'
import { questionsOf } from '../../../surveys/definition'
import { languageFacts } from '../../../surveys/language'
import { aboutWave } from './about-wave.server'
import { CommentChoice } from './comments-href'

const size = 20

/** The comments that the address asks for, with the ways to the others. */
export async function findCommentsView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  const chosen = CommentChoice.parse(Object.fromEntries(search))
  const counts = await countComments(tx, wave.id)
  const regions = await listCommentRegions(tx, wave.id, chosen.show)
  const region = regions.find(({ code }) => code === chosen.region)
  const total = region?.comments ?? counts[chosen.show]
  const found = await listComments(tx, wave.id, {
    list: chosen.show,
    regionCode: region?.code,
    page: chosen.page,
    size,
  })
  const questions = new Map(questionsOf(definition).map(({ key, text }) => [key, text.en]))
  return {
    wave: aboutWave(wave, definition),
    chosen: { ...chosen, region: region?.code },
    counts,
    regions,
    pages: Math.max(1, Math.ceil(total / size)),
    comments: found.map((comment) => ({
      id: comment.id,
      question: questions.get(comment.question_key) ?? comment.question_key,
      language: comment.language,
      languageName: Object.entries(languageFacts).find(([key]) => key === comment.language)?.[1].name,
      text: comment.text,
      region: comment.region,
    })),
  }
}
