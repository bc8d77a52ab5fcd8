import { listPrescribedProblems } from '../../../../../db/prescribed.server'
import { openDraft, type SurveyDraft } from '../../../../../db/survey-draft.server'
import type { ProblemPlace } from '../../../../../surveys/building/problem-words'
import { questionAt, sectionAt } from '../../../../../surveys/building/step'
import { checkDefinition } from '../../../../../surveys/check-definition'
import { questionsOf } from '../../../../../surveys/definition'
import { lineById } from '../../../../../surveys/frameworks/all'
import { isHardToRead, readingAge } from '../../../../../surveys/reading-age'
import { aboutDraft, problemsOf, sentenceOf } from '../building/about-draft.server'
import { changedSince, type Sent } from '../building/acting.server'
import { draftHref, draftPartHref, questionHref } from '../href'

/** What keeps the draft from being a version, all of it, each with where it is put right; and what does not keep it. */
export function viewCheck(draft: SurveyDraft) {
  return {
    draft: aboutDraft(draft),
    problems: problemsOf(draft).map((problem) => ({
      href: placeHref(draft.id, problem.place),
      text: sentenceOf(problem),
    })),
    warnings: warningsOf(draft),
  }
}

function placeHref(id: string, place: ProblemPlace): string {
  if (place.kind === 'question') return questionHref(id, place.key)
  if (place.kind === 'section') return draftHref(id, sectionAt(place.key))
  if (place.kind === 'survey') return draftHref(id, 'sections')
  return draftPartHref(id, place.kind)
}

function warningsOf({ id, definition }: SurveyDraft) {
  const hard = questionsOf(definition)
    .filter(({ text, hint }) => isHardToRead(text.en) || isHardToRead(hint?.en ?? ''))
    .map(({ key, text, short, hint }) => ({
      href: questionHref(id, key),
      text: `“${short.en}” is hard to read: it takes a reading age of ${Math.max(readingAge(text.en), readingAge(hint?.en ?? ''))}, and tenants are written to at 9 to 11`,
    }))
  const headline =
    definition.headline.length > 0
      ? []
      : [
          {
            href: draftHref(id, questionAt(questionsOf(definition)[0]?.key ?? '')),
            text: 'No question is a headline: results begin with headlines',
          },
        ]
  const strands =
    definition.strands.length > 0
      ? []
      : [
          {
            href: draftPartHref(id, 'strands'),
            text: 'It asks nothing about who people are: gaps between groups of tenants will not be seen',
          },
        ]
  return [...hard, ...headline, ...strands]
}

/** Makes the draft a version that never changes; or says why not. */
export async function makeVersion({ tx, draft, form, revision }: Sent) {
  const refuse = (status: 409 | 422, said: { message?: string; unticked?: string }) => ({
    ok: false as const,
    status,
    message: said.message,
    unticked: said.unticked,
  })
  if (draft.revision !== revision) return refuse(409, { message: changedSince(draft) })
  const checked = checkDefinition(draft.definition, lineById.keys())
  const hasProblems = !checked.ok || (await listPrescribedProblems(tx, draft.definition)).length > 0
  if (hasProblems) return refuse(422, {})
  if (form.get('agreed') !== 'yes') {
    return refuse(422, { unticked: 'Tick the box to say that it is ready' })
  }
  const opened = await openDraft(tx, { id: draft.id, revision }, checked.definition)
  if (opened.ok) return opened
  const taken = `Another survey has the name “${draft.definition.key}” in web addresses. Change it in the settings.`
  return refuse(409, { message: opened.why === 'key taken' ? taken : changedSince(draft) })
}
