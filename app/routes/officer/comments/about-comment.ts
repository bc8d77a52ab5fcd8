import type { DeskComment } from '../../../../db/comment/desk.server'
import { suggestService } from '../../../../surveys/comments/about'
import { findSpans } from '../../../../surveys/comments/find-spans'
import { findHarm, harmLanguages } from '../../../../surveys/comments/harm'
import { piecesOf, placeholders, redact } from '../../../../surveys/comments/redact'
import { questionsOf, type SurveyDefinition } from '../../../../surveys/definition'
import { dayInWords } from '../../../locales/day'
import { languageName } from '../../../locales/language-name'

/** The words that can be released: the English of a comment. */
export const releasable = ({ translation, text }: Pick<DeskComment, 'translation' | 'text'>) =>
  translation ?? text

/** What the screener sees of a comment: its words with what may identify somebody in them, whether they may tell of harm,
 *  what they may be about, and what became of them. `suggested`: the words with all that was found replaced. */
export function aboutComment(comment: DeskComment, definition: SurveyDefinition) {
  const words = releasable(comment)
  const spans = findSpans(words)
  const asked = questionsOf(definition).find(({ key }) => key === comment.question_key)
  const { id, version, list, state, language, region, translator, translated_on: day } = comment
  return {
    id,
    version,
    list,
    state,
    language,
    region,
    languageName: language === 'en' ? undefined : languageName(language),
    question: asked?.text.en ?? comment.question_key,
    needsTranslation: language !== 'en' && comment.translation === null,
    original: comment.translation === null ? undefined : comment.text,
    pieces: piecesOf(words, spans).map(({ text, kind }) => ({ text, kind: kind && inBrackets(kind) })),
    found: spans.map(({ start, end, kind }, place) => ({
      place,
      text: words.slice(start, end),
      as: placeholders[kind],
    })),
    suggested: redact(words, spans),
    harm: findHarm(`${comment.text} ${comment.translation ?? ''}`),
    isLookedAt: comment.translation !== null || harmLanguages.includes(language),
    service: comment.service ?? suggestService(words) ?? asked?.service ?? '',
    theme: comment.theme ?? '',
    released: comment.released_text,
    heldBecause: comment.held_because,
    translated: day === null ? undefined : { by: translator ?? 'somebody', on: dayInWords(day, 'en') },
  }
}

export type AboutComment = ReturnType<typeof aboutComment>

const inBrackets = (kind: keyof typeof placeholders) => placeholders[kind].slice(1, -1)
