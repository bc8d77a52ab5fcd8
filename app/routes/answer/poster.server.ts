import { redirect } from '@remix-run/node'
import { type Area, listAreas } from '../../../db/area.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { saveDraft } from '../../../db/draft.server'
import { channelCode, insertInvitation, openInvitation, opennessOf } from '../../../db/invitation.server'
import { getOrganisation, type Organisation } from '../../../db/organisation.server'
import { getDefinition } from '../../../db/survey.server'
import { findOwnWords } from '../../../db/translation.server'
import { findShortAddress, findWave, type Wave } from '../../../db/wave.server'
import { noAnswers } from '../../../surveys/answers'
import { tenures } from '../../../surveys/cut'
import type { SurveyDefinition } from '../../../surveys/definition'
import type { Language } from '../../../surveys/language'
import { codeOf } from '../../../surveys/option'
import { pagesOf } from '../../../surveys/path'
import type { OwnWords } from '../../../surveys/translations/translation'
import type { AppContext } from '../../context'
import { among, browserLanguage, pickedLanguage } from '../../http/language'
import { offeredLanguages } from '../../http/offered-languages.server'
import { reader, translator } from '../../locales/translate'
import { refuseStranger } from './answering.server'
import { homeOf, makeIntro, makeRefusal } from './make-view.server'
import { groupAreas, offeredAreas } from './offered-areas'
import type { PosterView, View } from './view'

/** A request for the short address of a poster. */
export type Asked = { address: string; request: Request; context: AppContext }

/** What the form asks, each optional. */
type Field = 'area' | 'tenure'

/** A wave found by its short address, as one reader sees it. */
type Poster = {
  organisation: Organisation
  wave: Wave
  definition: SurveyDefinition
  areas: Area[]
  language: Language
  languages: Language[]
  own: OwnWords | undefined
}

/** Who asks and why, and what the landlord cannot know: where the home is and how it is held, both optional. */
export function showPoster(asked: Asked): Promise<View> {
  return atPoster(asked, undefined, async (_tx, poster) => makePoster(poster))
}

/** Hands out a link of the tenant's own, and leads to its first page: from there on nothing is different. */
export async function takePoster(asked: Asked): Promise<View | Response> {
  const form = await asked.request.formData()
  return atPoster(asked, form.get('language'), async (tx, poster) => {
    const sent = { area: String(form.get('area') ?? ''), tenure: String(form.get('tenure') ?? '') }
    const area = offeredAreas(poster.areas).find(({ id }) => String(id) === sent.area)?.id
    const tenure = codeOf(tenures, sent.tenure)
    const wrong: Field[] = []
    if (sent.area !== '' && area === undefined) wrong.push('area')
    if (sent.tenure !== '' && tenure === undefined) wrong.push('tenure')
    if (wrong.length > 0) return makePoster(poster, wrong, sent)
    const said = { ...(area ? { area } : {}), ...(tenure ? { tenure } : {}) }
    return redirect(await handOutLink(tx, poster, said), 303)
  })
}

async function handOutLink(
  tx: Tx,
  { organisation, wave, definition, language }: Poster,
  said: { area?: number; tenure?: number },
): Promise<string> {
  const { organisation_id: organisationId } = organisation
  const channel = channelCode('open-link')
  const { id, link } = await insertInvitation(tx, {
    organisationId,
    waveId: wave.id,
    householdId: null,
    channel,
  })
  const opened = await openInvitation(tx, id, { today: today() })
  if (opened) await saveDraft(tx, opened, { language, answers: { ...noAnswers(), ...said }, visited: [] })
  const first = pagesOf(definition)[0]
  return first?.kind === 'section' ? `/a/${link}/${first.slug}` : `/a/${link}`
}

async function atPoster<T>(
  { address, request, context }: Asked,
  formLanguage: unknown,
  work: (tx: Tx, poster: Poster) => Promise<T>,
): Promise<T | View> {
  const found = await findShortAddress(context.db, address)
  if (!found) return refuseStranger('no-survey', request, context)
  const answer = await inOrganisation(context.db, found.organisationId, async (tx) => {
    const wave = await findWave(tx, found.waveId)
    if (!wave) return undefined
    const organisation = await getOrganisation(tx)
    const definition = await getDefinition(tx, wave)
    const languages = await offeredLanguages(tx, { definition, organisation }, context.settings)
    const language =
      pickedLanguage(request, languages) ??
      among(formLanguage, languages) ??
      browserLanguage(request, languages)
    const own = await findOwnWords(tx, organisation, language)
    const spoken = { language, languages, own }
    const state = opennessOf(wave, today())
    if (state !== 'open') return makeRefusal(state, spoken, { organisation, wave })
    return work(tx, { organisation, wave, definition, areas: await listAreas(tx), ...spoken })
  })
  return answer ?? refuseStranger('no-survey', request, context)
}

function makePoster(poster: Poster, wrong: Field[] = [], chosen: PosterView['chosen'] = blank): View {
  const { organisation, definition, areas, language, languages, own } = poster
  const translate = translator(language, 'answer', own)
  const read = reader(language, own)
  const title = read(definition.title)
  const problems = wrong.map((field) => ({ field, message: translate(`problem-${field}`) }))
  return {
    title: problems.length > 0 ? `${translate('error-prefix')} ${title}` : title,
    language,
    languages,
    ...(own ? { own } : {}),
    organisation: { name: organisation.name, home: homeOf(organisation) },
    kind: 'poster',
    intro: makeIntro(poster, language, true),
    ...groupAreas(areas),
    tenures: tenures.map(({ key, text }) => ({ value: key, text: read(text) })),
    chosen,
    problems,
  }
}

const blank = { area: '', tenure: '' }
