import { redirect } from '@remix-run/node'
import { type Area, listAreas } from '../../../db/area.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { saveDraft } from '../../../db/draft.server'
import { channelCode, insertInvitation, openInvitation, opennessOf } from '../../../db/invitation.server'
import { getOrganisation, type Organisation } from '../../../db/organisation.server'
import { getDefinition } from '../../../db/survey.server'
import { findShortAddress, findWave, type Wave } from '../../../db/wave.server'
import { noAnswers } from '../../../surveys/answers'
import { tenures } from '../../../surveys/cut'
import type { SurveyDefinition } from '../../../surveys/definition'
import type { Language } from '../../../surveys/language'
import { codeOf } from '../../../surveys/option'
import { pagesOf } from '../../../surveys/path'
import type { AppContext } from '../../context'
import { among, browserLanguage, offeredLanguages, pickedLanguage } from '../../http/language'
import { reader, translator } from '../../locales/translate'
import { refuseStranger } from './answering.server'
import { homeOf, makeIntro, makeRefusal } from './make-view.server'
import type { PosterView, View } from './view'

/** A request for the short address of a poster. */
export type Asked = { address: string; request: Request; context: AppContext }

/** A wave found by its short address, as one reader sees it. */
type Poster = {
  organisation: Organisation
  wave: Wave
  definition: SurveyDefinition
  areas: Area[]
  language: Language
  languages: Language[]
}

/** Who asks and why, and what the landlord cannot know: where the home is and how it is held, both optional. */
export function showPoster(asked: Asked): Promise<View> {
  return atPoster(asked, undefined, async (_tx, poster) => makePoster(poster, false))
}

/** Hands out a link of the tenant's own, and leads to its first page: from there on nothing is different. */
export async function takePoster(asked: Asked): Promise<View | Response> {
  const form = await asked.request.formData()
  return atPoster(asked, form.get('language'), async (tx, poster) => {
    const area = readArea(poster.areas, String(form.get('area') ?? ''))
    if (area === 'not-an-option') return makePoster(poster, true)
    const tenure = codeOf(tenures, String(form.get('tenure') ?? ''))
    const said = { ...(area ? { area } : {}), ...(tenure ? { tenure } : {}) }
    return redirect(await handOutLink(tx, poster, said), 303)
  })
}

function readArea(areas: Area[], sent: string): number | undefined | 'not-an-option' {
  if (sent === '') return undefined
  return authoritiesOf(areas).find((area) => String(area.id) === sent)?.id ?? 'not-an-option'
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
  return inOrganisation(context.db, found.organisationId, async (tx) => {
    const wave = await findWave(tx, found.waveId)
    if (!wave) return refuseStranger('no-survey', request, context)
    const organisation = await getOrganisation(tx)
    const definition = await getDefinition(tx, wave)
    const languages = offeredLanguages(definition, organisation, context.settings)
    const language =
      pickedLanguage(request, languages) ??
      among(formLanguage, languages) ??
      browserLanguage(request, languages)
    const state = opennessOf(wave, today())
    if (state !== 'open') return makeRefusal(state, language, languages, { organisation, wave })
    return work(tx, { organisation, wave, definition, areas: await listAreas(tx), language, languages })
  })
}

function makePoster(poster: Poster, isAreaWrong: boolean): View {
  const { organisation, definition, areas, language, languages } = poster
  const translate = translator(language, 'answer')
  const read = reader(language)
  const title = read(definition.title)
  const problems = isAreaWrong ? [{ field: 'area', message: translate('problem-area') }] : []
  return {
    title: isAreaWrong ? `${translate('error-prefix')} ${title}` : title,
    language,
    languages,
    organisation: { name: organisation.name, home: homeOf(organisation) },
    kind: 'poster',
    intro: makeIntro(poster, language, true),
    regions: regionsOf(areas),
    tenures: tenures.map(({ key, text }) => ({ value: key, text: read(text) })),
    problems,
  }
}

const authoritiesOf = (areas: Area[]) => areas.filter(({ kind }) => kind === 'local authority')

/** The local authorities under each area of the first level; those that are themselves of that level stand alone. */
function regionsOf(areas: Area[]): PosterView['regions'] {
  return areas
    .filter(({ depth }) => depth === 1)
    .map((region) => ({
      name: region.name,
      choices: authoritiesOf(areas)
        .filter(({ first }) => first >= region.first && first <= region.last)
        .map(({ id, name }) => ({ value: String(id), text: name })),
    }))
    .filter(({ choices }) => choices.length > 0)
}
