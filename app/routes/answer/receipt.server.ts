import { inOrganisation, type Tx } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import type { Organisation } from '../../../db/organisation.server'
import { findReceipt, findReceiptFacts, type ReceiptDoor, withdrawResponse } from '../../../db/receipt.server'
import { findOwnWords } from '../../../db/translation.server'
import { inFours } from '../../../surveys/code'
import type { Language } from '../../../surveys/language'
import type { OwnWords } from '../../../surveys/translations/translation'
import type { AppContext } from '../../context'
import { among, browserLanguage, pickedLanguage } from '../../http/language'
import { landlordLanguages, siteLanguages } from '../../http/offered-languages.server'
import { dayInWords } from '../../locales/day'
import { reader, translator } from '../../locales/translate'
import { findBecame } from './became.server'
import { homeOf } from './make-view.server'
import type { Frame, ReceiptView } from './receipt-view'

type Asked = { request: Request; context: AppContext; formLanguage?: unknown }
type Lost = Exclude<ReceiptDoor['state'], 'known'> | 'blank'

/** Which languages a page is offered in, and the landlord's own words in the one it is read in. */
type Spoken = { languages: Language[]; own?: OwnWords | undefined }

function frameOf(asked: Asked, key: string, { languages, own }: Spoken): Frame {
  const language = languageOf(asked, languages)
  const title = translator(language, 'answer', own)(key)
  return { title, language, languages, ...(own ? { own } : {}) }
}

function languageOf({ request, formLanguage }: Asked, languages: Language[]): Language {
  return (
    pickedLanguage(request, languages) ??
    among(formLanguage, languages) ??
    browserLanguage(request, languages)
  )
}

/** The form in which a code is typed, with what was wrong with the one typed before. */
export async function showForm(asked: Asked, typed = '', lost?: Lost): Promise<ReceiptView> {
  const frame = frameOf(asked, 'withdraw-title', { languages: await siteLanguages(asked.context) })
  if (!lost) return { ...frame, kind: 'form', typed, problems: [] }
  const translate = translator(frame.language, 'answer')
  const problems = [{ field: 'code', message: translate(`problem-code-${lost}`) }]
  return { ...frame, title: `${translate('error-prefix')} ${frame.title}`, kind: 'form', typed, problems }
}

/** What a code is for and what taking the answers back does, before anything is done; never an answer. */
export async function showReceipt(asked: Asked, typed: string): Promise<ReceiptView> {
  if (typed.trim() === '') return showForm(asked, typed, 'blank')
  const door = await findReceipt(asked.context.db, typed)
  if (door.state !== 'known') return showForm(asked, typed, door.state)
  const found = await inOrganisation(asked.context.db, door.organisationId, async (tx) => {
    const facts = await findReceiptFacts(tx, door.responseId)
    if (!facts) return undefined
    const spoken = await spokenIn(tx, asked, facts.organisation)
    const language = languageOf(asked, spoken.languages)
    return { facts, spoken, became: await findBecame(tx, facts, { language, own: spoken.own }) }
  })
  if (!found) return showForm(asked, typed, 'unknown')
  const { facts, spoken, became } = found
  const frame = frameOf(asked, 'withdraw-title', spoken)
  return {
    ...frame,
    ...placeOf(facts.organisation),
    kind: 'confirm',
    code: door.code,
    codeInFours: inFours(door.code),
    survey: reader(frame.language)(facts.definition.title),
    sentOn: dayInWords(facts.receivedOn, frame.language),
    became,
  }
}

async function spokenIn(tx: Tx, asked: Asked, organisation: Organisation): Promise<Spoken> {
  const languages = await landlordLanguages(tx, organisation, asked.context.settings, 'answer')
  return { languages, own: await findOwnWords(tx, organisation, languageOf(asked, languages)) }
}

/** Deletes the answers a code is for. Pressed twice, it says the second time that they are gone. */
export async function withdraw(asked: Asked, typed: string): Promise<ReceiptView> {
  const door = await findReceipt(asked.context.db, typed)
  if (door.state !== 'known') return showForm(asked, typed, door.state)
  const gone = await inOrganisation(asked.context.db, door.organisationId, async (tx) => {
    const facts = await findReceiptFacts(tx, door.responseId)
    const isDone = facts && (await withdrawResponse(tx, door.responseId, today()))
    return isDone ? { facts, spoken: await spokenIn(tx, asked, facts.organisation) } : undefined
  })
  if (!gone) return showForm(asked, typed, 'unknown')
  const frame = frameOf(asked, 'withdrawn-title', gone.spoken)
  return { ...frame, ...placeOf(gone.facts.organisation), kind: 'withdrawn' }
}

const placeOf = (organisation: { name: string; address: string }) => ({
  organisation: { name: organisation.name, home: homeOf(organisation) },
  saidDid: `${homeOf(organisation)}/you-said-we-did`,
})
