import type { Account } from '../../../../../db/account.server'
import type { Tx } from '../../../../../db/client.server'
import { listSurveyKeys } from '../../../../../db/survey.server'
import { insertSurveyDraft } from '../../../../../db/survey-draft.server'
import { withOwnTranslations } from '../../../../../db/translation.server'
import { emptyDraft } from '../../../../../surveys/building/draft'
import { readSurveyFile } from '../../../../../surveys/building/interchange'
import { freeKey, keyFrom } from '../../../../../surveys/building/key'
import { questionsOf, type SurveyDefinition } from '../../../../../surveys/definition'
import type { DefinitionProblem } from '../../../../../surveys/definition-shape'
import { lineById } from '../../../../../surveys/frameworks/all'
import { templates } from '../../../../../surveys/templates/all'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'

/** The ready surveys to begin with. */
export const readyChoices = templates.map((template) => ({
  value: `ready-${template.key}`,
  text: template.title.en,
  hint: sizeOf(template),
}))

function sizeOf(template: SurveyDefinition): string {
  const questions = questionsOf(template).length
  const { minutes } = template
  return `${questions === 1 ? '1 question' : `${questions} questions`}, about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`
}

type Refused = {
  ok: false
  problems: Problem[]
  typed?: { from: string; title: string }
  file?: { problems: { path: string; message: string }[]; mayMend: boolean }
}
type Begun = { ok: true; id: string } | Refused

/** Begins a draft with nothing or with a ready survey, under the name that was given. */
export async function begin(tx: Tx, account: Account, form: FormData): Promise<Begun> {
  const typed = { from: typedIn(form, 'from'), title: typedIn(form, 'title').trim() }
  const template = templates.find(({ key }) => typed.from === `ready-${key}`)
  const problems = [
    ...(template || typed.from === 'nothing'
      ? []
      : [{ field: 'from', message: 'Choose what to begin with' }]),
    ...(template || typed.title ? [] : [{ field: 'title', message: 'Enter a name for the survey' }]),
  ]
  if (problems.length > 0) return { ok: false, problems, typed }
  const key = await newKey(tx, template?.key ?? keyFrom(typed.title, 'survey'))
  const renamed = template && typed.title ? { ...template, title: { en: typed.title } } : template
  // By the key of the ready survey, before it has another.
  const translated = renamed && (await withOwnTranslations(tx, renamed))
  const definition = translated ? { ...translated, key } : emptyDraft(typed.title, key)
  const what = template ? `Began with “${template.title.en}”` : 'Began with nothing'
  return { ok: true, id: await insertSurveyDraft(tx, account, { definition, what }) }
}

/** A key that no survey of the organisation has. */
async function newKey(tx: Tx, key: string): Promise<string> {
  const taken = await listSurveyKeys(tx)
  return taken.includes(key) ? freeKey(key, (tried) => taken.includes(tried)) : key
}

/** Begins a draft with a file that was sent; or says everything that is wrong in it. */
export async function bringIn(tx: Tx, account: Account, form: FormData): Promise<Begun> {
  const file = form.get('file')
  if (!(file instanceof Blob) || file.size === 0) {
    return { ok: false, problems: [{ field: 'file', message: 'Choose a file' }] }
  }
  const read = readSurveyFile(await file.text(), lineById.keys())
  const definition = read.ok ? read.definition : form.get('mend') === 'yes' ? read.draft : undefined
  if (definition) {
    const key = await newKey(tx, definition.key)
    const what = 'Brought in from a file'
    return {
      ok: true,
      id: await insertSurveyDraft(tx, account, { definition: { ...definition, key }, what }),
    }
  }
  const found = read.ok ? [] : read.problems
  const message =
    found.length === 1 ? 'There is a problem in this file' : `There are ${found.length} problems in this file`
  return {
    ok: false,
    problems: [{ field: 'file', message }],
    file: { problems: found.map(inWords), mayMend: !read.ok && read.draft !== undefined },
  }
}

const inWords = ({ path, message, suggestion }: DefinitionProblem) => ({
  path,
  message: suggestion ? `${message}; did you mean ‘${suggestion}’?` : message,
})
