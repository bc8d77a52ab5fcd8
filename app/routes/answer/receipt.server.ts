import { inOrganisation } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { findReceipt, findReceiptFacts, type ReceiptDoor, withdrawResponse } from '../../../db/receipt.server'
import { inFours } from '../../../surveys/code'
import type { AppContext } from '../../context'
import { among, browserLanguage, pickedLanguage, siteLanguages } from '../../http/language'
import { dayInWords } from '../../locales/day'
import { reader, translator } from '../../locales/translate'
import { homeOf } from './make-view.server'
import type { Frame, ReceiptView } from './receipt-view'

type Asked = { request: Request; context: AppContext; formLanguage?: unknown }
type Lost = Exclude<ReceiptDoor['state'], 'known'> | 'blank'

function frameOf({ request, context, formLanguage }: Asked, key: string): Frame {
  const languages = siteLanguages(context.settings)
  const language =
    pickedLanguage(request, languages) ??
    among(formLanguage, languages) ??
    browserLanguage(request, languages)
  return { title: translator(language, 'answer')(key), language, languages }
}

/** The form in which a code is typed, with what was wrong with the one typed before. */
export function showForm(asked: Asked, typed = '', lost?: Lost): ReceiptView {
  const frame = frameOf(asked, 'withdraw-title')
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
  const facts = await inOrganisation(asked.context.db, door.organisationId, (tx) =>
    findReceiptFacts(tx, door.responseId),
  )
  if (!facts) return showForm(asked, typed, 'unknown')
  const frame = frameOf(asked, 'withdraw-title')
  return {
    ...frame,
    ...placeOf(facts.organisation),
    kind: 'confirm',
    code: door.code,
    codeInFours: inFours(door.code),
    survey: reader(frame.language)(facts.definition.title),
    sentOn: dayInWords(facts.receivedOn, frame.language),
  }
}

/** Deletes the answers a code is for. Pressed twice, it says the second time that they are gone. */
export async function withdraw(asked: Asked, typed: string): Promise<ReceiptView> {
  const door = await findReceipt(asked.context.db, typed)
  if (door.state !== 'known') return showForm(asked, typed, door.state)
  return inOrganisation(asked.context.db, door.organisationId, async (tx) => {
    const facts = await findReceiptFacts(tx, door.responseId)
    const isDone = facts && (await withdrawResponse(tx, door.responseId, today()))
    if (!isDone) return showForm(asked, typed, 'unknown')
    return { ...frameOf(asked, 'withdrawn-title'), ...placeOf(facts.organisation), kind: 'withdrawn' }
  })
}

const placeOf = (organisation: { name: string; address: string }) => ({
  organisation: { name: organisation.name, home: homeOf(organisation) },
  saidDid: `${homeOf(organisation)}/you-said-we-did`,
})
