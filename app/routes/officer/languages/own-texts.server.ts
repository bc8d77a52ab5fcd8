import type { Account } from '../../../../db/account.server'
import type { Tx } from '../../../../db/client.server'
import { listOpenedVersions } from '../../../../db/survey.server'
import { listSurveyDrafts, takeStepOnNewest } from '../../../../db/survey-draft.server'
import { translate } from '../../../../surveys/building/translating'
import { type Question, questionsOf, type SurveyDefinition } from '../../../../surveys/definition'
import type { LocalText } from '../../../../surveys/language'
import { mapSurvey, textsIn } from '../../../../surveys/translations/map-texts'
import type { Translation, Translations } from '../../../../surveys/translations/translation'
import { type CatalogueText, catalogue, groups } from '../../../locales/catalogue'
import type { DeskLanguage } from './desk-language'

/** A text of the landlord's own, with what there is of it in a language. */
type OwnText = { text: CatalogueText; translation: Translation | undefined }

/** Every text of the landlord's own that tenants read in a language: of its drafts, and of the newest version of each
 *  survey that has no draft in it. */
export async function listOwnSurveyTexts(tx: Tx, language: DeskLanguage): Promise<OwnText[]> {
  const inLanguage = ({ definition }: { definition: SurveyDefinition }) =>
    definition.languages.includes(language)
  const drafts = (await listSurveyDrafts(tx)).filter(inLanguage)
  const versions = (await listOpenedVersions(tx)).filter(
    ({ survey_id, version }, _, all) =>
      !drafts.some((draft) => draft.survey_id === survey_id) &&
      !all.some((other) => other.survey_id === survey_id && other.version > version),
  )
  return [
    ...drafts.flatMap(({ id, definition }) =>
      ownTextsOf(definition, language).map((own) => named(own, draftKey(id), titleOf(definition))),
    ),
    ...versions.filter(inLanguage).flatMap(({ survey_id, version, definition }) =>
      ownTextsOf(definition, language).map((own) => {
        const of = `version ${version} of “${titleOf(definition)}”`
        const closed = `is in ${of}, which never changes: make a new draft of it, and translate that`
        const { text, translation } = named(own, `version.${survey_id}`, of)
        return { text: { ...text, closed }, translation }
      }),
    ),
  ]
}

const draftKey = (id: string) => `draft.${id}`

/** True for the key of a text of a draft. */
export const isOfDraft = (key: string): boolean => key.startsWith('draft.')

const titleOf = ({ title }: SurveyDefinition) => title.en || 'A survey without a name'

type Found = { key: string; place: string; english: string; translation: Translation | undefined }

const named = ({ key, place, english, translation }: Found, at: string, title: string): OwnText => ({
  text: { key: `${at}.${key}`, group: groups.own, place: `${title}: ${place}`, english },
  translation,
})

const ours = new Map(catalogue.map(({ key, english }) => [key, english]))

/** The texts of a survey that are neither ours nor a regulator's. */
function ownTextsOf(definition: SurveyDefinition, language: DeskLanguage): Found[] {
  const read = textsIn((map) => mapSurvey(definition, map, 'survey'))
  const questions = questionsOf(definition)
  return [...read].flatMap(([key, text]) => {
    const question = questions.find((one) => key.startsWith(`question.${one.key}.`))
    const isOurs = ours.get(key.replace(/^survey\./, `survey.${definition.key}.`)) === text.en
    if (isOurs || question?.standard || !text.en) return []
    const place = question ? placeIn(question, key) : (partNames[key.split('.')[1] ?? ''] ?? 'profile')
    const translation = translationOf(text, language, definition.stale?.[key]?.[language])
    return [{ key, place, english: text.en, translation }]
  })
}

const partNames: Record<string, string> = {
  title: 'its name',
  purpose: 'what it is for',
  section: 'name of a section',
}

/** Which question, and which of its texts where that is not what it asks. */
function placeIn({ key, short }: Question, text: string): string {
  const parts = text.slice(`question.${key}.`.length).split('.')
  return [short.en || 'a question', ...parts.filter((part) => part !== 'text')].join(', ')
}

function translationOf(
  text: LocalText,
  language: DeskLanguage,
  from: string | undefined,
): Translation | undefined {
  const words = text[language]
  return words ? [from ?? text.en, words] : undefined
}

/** Writes the texts of a file into the drafts that they are of, each in one step that can be undone. Those whose English
 *  has changed meanwhile are left as they are. */
export async function writeToDrafts(
  tx: Tx,
  account: Account,
  { language, texts }: { language: DeskLanguage; texts: Translations },
): Promise<void> {
  for (const { id } of await listSurveyDrafts(tx)) {
    const at = `${draftKey(id)}.`
    const own = Object.entries(texts).filter(([key]) => key.startsWith(at))
    const words = Object.fromEntries(own.map(([key, pair]) => [key.slice(at.length), pair]))
    await takeStepOnNewest(tx, { id, account }, (definition) => translate(definition, language, words))
  }
}
