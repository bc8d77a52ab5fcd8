import { z } from 'zod'
import type { Tx } from '../../db/client.server'
import { type ReadComment, searchComments } from '../../db/comment/read.server'
import { listRegionCodes } from '../../db/comment/regions.server'
import { getDefinition } from '../../db/survey.server'
import type { Wave } from '../../db/wave.server'
import { wordsIn } from '../../surveys/comments/search-words'
import { themeIds } from '../../surveys/comments/themes'
import { questionsOf } from '../../surveys/definition'
import { services } from '../../surveys/service'
import { notKnown, notUnderstood } from './api.server'
import type { CommentItem, CommentList, CommentQuery, Problem } from './api-shapes'

type Query = z.infer<typeof CommentQuery>

/** The released comments of a wave that fit, in an order that tells nothing of when they came. */
export async function commentList(tx: Tx, wave: Wave, query: Query): Promise<CommentList> {
  const problems = await problemsOf(tx, wave, query)
  if (problems.length > 0) throw notUnderstood(problems)
  const { region, question, service, theme, words, limit, cursor } = query
  const search = {
    ...{ waveId: wave.id, regionCode: region, questionKey: question, service, theme, after: cursor },
    words: wordsIn(words),
  }
  const { comments, total } = await searchComments(tx, search, { offset: 0, limit })
  return {
    wave: { key: wave.key, name: wave.name },
    items: comments.map(commentItem),
    next: total > comments.length ? (comments.at(-1)?.id ?? null) : null,
  }
}

async function problemsOf(tx: Tx, wave: Wave, query: Query): Promise<Problem[]> {
  const questions = questionsOf(await getDefinition(tx, wave)).filter(({ type }) => type === 'comment')
  const known = {
    region: { what: "a region's code", keys: await listRegionCodes(tx) },
    question: { what: 'a question that asks for a comment', keys: questions.map(({ key }) => key) },
    service: { what: 'a service', keys: services.map(({ key }) => key) },
    theme: { what: 'a theme of a framework', keys: themeIds },
  }
  const problems = Object.entries(known).flatMap(([name, { what, keys }]) => {
    const sent = query[name as keyof typeof known]
    return sent === undefined || keys.includes(sent) ? [] : [notKnown(name, sent, what, keys)]
  })
  if (query.cursor !== undefined && !z.uuid().safeParse(query.cursor).success) {
    problems.push({ path: 'cursor', message: 'is not one this address gave' })
  }
  return problems
}

function commentItem(comment: ReadComment): CommentItem {
  const { id, question_key, text, language, region, region_code, service, theme, reasons } = comment
  return {
    id,
    question: question_key,
    text,
    translated_from: language === 'en' ? null : language,
    region: { code: region_code, name: region },
    service,
    theme,
    reasons,
  }
}
