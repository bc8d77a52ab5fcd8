import { z } from 'zod'
import { Question, Section, SurveyDefinition } from '../definition'
import { LocalText } from '../language'

/** What a text is while it is being written: any of its languages may be empty. */
const DraftText = z.object(
  Object.fromEntries(Object.keys(LocalText.shape).map((language) => [language, z.string().optional()])),
)

const DraftQuestion = Question.extend({ text: DraftText, short: DraftText })
const DraftSection = Section.extend({ title: DraftText, questions: z.array(DraftQuestion) })

/** A survey that is being built: of the shape of a survey, with words and parts that may still be missing. */
const Draft = SurveyDefinition.extend({
  title: DraftText,
  purpose: DraftText,
  sections: z.array(DraftSection),
})

/** A survey being built out of what may be one; undefined where a part is of the wrong shape or of an unknown name. */
export function readDraft(input: unknown): SurveyDefinition | undefined {
  const parsed = Draft.safeParse(input)
  return parsed.success ? (parsed.data as SurveyDefinition) : undefined
}

/** A survey with nothing in it but its name, one section to begin with and the shortest length. */
export function emptyDraft(title: string, key: string): SurveyDefinition {
  return {
    key,
    title: { en: title },
    purpose: { en: '' },
    privacy: 'confidential',
    layout: 'sections',
    minutes: 1,
    languages: ['en'],
    headline: [],
    sections: [{ key: 'first', title: { en: 'Our service' }, questions: [] }],
    strands: [],
  }
}
