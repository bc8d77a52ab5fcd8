import { redirect } from '@remix-run/node'
import { deleteSurveyDraft } from '../../../../../db/survey-draft.server'
import { moveQuestion, removeQuestion } from '../../../../../surveys/building/questions'
import {
  addSection,
  mostSections,
  moveSection,
  removeSection,
} from '../../../../../surveys/building/sections'
import type { Step } from '../../../../../surveys/building/step'
import type { SurveyDefinition } from '../../../../../surveys/definition'
import { typedIn } from '../../../../http/typed-in'
import { surveysHref } from '../href'
import { backTo, change, changedSince, type Sent } from './acting.server'

/** Why a form of the builder's page came to nothing; `field` where something was left out. */
export type Refused = { status: 409 | 422; message: string; field?: string }

/** Does what a button of the builder's page asks, and leads back to where the work goes on. */
export async function actOn(sent: Sent): Promise<Response | Refused> {
  const { form, draft } = sent
  const intent = typedIn(form, 'intent')
  if (intent === 'delete') return throwAway(sent)
  if (intent === 'undo' || intent === 'redo') return finish(sent, intent, () => intent)
  if (intent === 'add-section') return newSection(sent)
  const step = steps[intent]
  if (!step) throw new Response(null, { status: 400 })
  const key = typedIn(form, 'key')
  return finish(
    sent,
    () => step.take(draft.definition, key),
    (at) => (step.button ? `${step.button}-${key}` : at),
  )
}

/** What the buttons at questions and sections do. A button that is likely wanted again keeps the focus. */
const steps: Record<
  string,
  { take: (definition: SurveyDefinition, key: string) => Step | undefined; button?: string }
> = {
  up: { take: (definition, key) => moveQuestion(definition, key, 'up'), button: 'up' },
  down: { take: (definition, key) => moveQuestion(definition, key, 'down'), button: 'down' },
  remove: { take: removeQuestion },
  'section-up': { take: (definition, key) => moveSection(definition, key, 'up'), button: 'section-up' },
  'section-down': { take: (definition, key) => moveSection(definition, key, 'down'), button: 'section-down' },
  'remove-section': { take: removeSection },
}

async function finish(
  sent: Sent,
  make: Parameters<typeof change>[1],
  place: (at: string) => string,
): Promise<Response | Refused> {
  const changed = await change(sent, make)
  if (!changed.ok) return { status: 409, message: changed.message }
  return backTo(sent.draft, place(changed.at))
}

async function newSection(sent: Sent): Promise<Response | Refused> {
  const { form, draft } = sent
  const title = typedIn(form, 'title').trim()
  if (title === '') return { status: 422, message: 'Enter a name for the section', field: 'title' }
  if (draft.definition.sections.length >= mostSections) {
    return { status: 422, message: `A survey has at most ${mostSections} sections`, field: 'title' }
  }
  return finish(
    sent,
    () => addSection(draft.definition, { en: title }),
    (at) => at,
  )
}

async function throwAway({ tx, draft, form, revision }: Sent): Promise<Response | Refused> {
  if (typedIn(form, 'agreed') !== 'yes') {
    return {
      status: 422,
      message: 'Tick the box to say that the draft is to be thrown away',
      field: 'agreed',
    }
  }
  const done = await deleteSurveyDraft(tx, draft.id, revision)
  return done.ok ? redirect(surveysHref, 303) : { status: 409, message: changedSince(draft) }
}
