import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import { listSentEntries } from '../../../../../db/entry/entry.server'
import type { Panel } from '../../../../../db/panel/panel.server'
import { answerView, listViewsOf, sendViewUp, type View } from '../../../../../db/panel/view.server'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { Inset } from '../../../../components/inset'
import { problemIn } from '../../../../components/problem'
import { Textarea } from '../../../../components/textarea'
import { Trail } from '../../../../components/trail'
import { typedIn } from '../../../../http/typed-in'
import { translator } from '../../../../locales/translate'
import { serviceInWords } from '../../../public/entries/entry-views.server'
import { asPanelMember } from '../../panel-page.server'
import { longestWords } from './view-fields'
import { trailOfView } from './view-trail.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('view-name')} - Soundings` },
]

async function requireView(tx: Tx, id: string | undefined, panels: readonly Panel[]): Promise<View> {
  const views = await listViewsOf(
    tx,
    panels.map((panel) => panel.id),
  )
  const view = views.find((one) => one.id === id)
  if (!view) throw new Response(null, { status: 404 })
  return view
}

/** What a member of these panels can do with the view now: only the panel that holds it sends it up, or answers it where it
 *  was sent up to it. */
function offersOf({ holder_id, panel_id, above_id, above_name }: View, panels: readonly Panel[]) {
  const isHeld = panels.some(({ id }) => id === holder_id)
  return {
    sendUpTo: isHeld && above_id && above_name ? above_name : undefined,
    canAnswer: isHeld && holder_id !== panel_id,
  }
}

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { panels, spoken }) => {
    const view = await requireView(tx, args.params.view, panels)
    const { words, area_name, service, holder_name, published_on } = view
    const { language, kept } = spoken
    const entries = await listSentEntries(tx)
    const hrefOf = (id: string) => `/panel/entries/${id}${kept}`
    return {
      ...spoken,
      ...{ words, area: area_name, service: serviceInWords(service, spoken), holder: holder_name },
      isPublic: published_on !== null,
      steps: await trailOfView(tx, view, { entries, hrefOf, language }),
      ...offersOf(view, panels),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const typed = { added: typedIn(form, 'added').trim(), answer: typedIn(form, 'answer').trim() }
  return asPanelMember(args, async (tx, { account, panels, spoken }) => {
    const words = translator(spoken.language, 'panel')
    const view = await requireView(tx, args.params.view, panels)
    const { id, holder_id: from, above_id: to } = view
    const { sendUpTo, canAnswer } = offersOf(view, panels)
    const refuse = (field: string, message: string, status: number) =>
      data({ typed, problems: [{ field, message }] }, { status })
    const isAnswer = typedIn(form, 'intent') === 'answer'
    const field = isAnswer ? 'answer' : 'added'
    if (isAnswer ? !canAnswer : !sendUpTo) return refuse(field, words('view-moved'), 409)
    if (typed[field].length > longestWords) {
      return refuse(field, words('view-words-long', { most: longestWords }), 422)
    }
    const step = { id, words: typed[field], day: today() }
    if (isAnswer) {
      if (typed.answer === '') return refuse(field, words('view-answer-missing'), 422)
      await answerView(tx, account, { ...step, panel_id: from })
    } else if (!to || !(await sendViewUp(tx, account, { ...step, from, to }))) {
      return refuse(field, words('view-moved'), 409)
    }
    return redirect(`/panel/views/${id}${spoken.kept}`)
  })
}

export default function OneView() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const { language, kept, sendUpTo, canAnswer } = page
  const words = translator(language, 'panel')
  return (
    <>
      <ErrorSummary problems={problems} />
      <h1 className="govuk-heading-l">{words('view-name')}</h1>
      <p className="entry__about">
        {page.service}, {page.area}
      </p>
      <p className="entry__view" dir="auto">
        {page.words}
      </p>
      <Inset>
        {words('view-with', { panel: page.holder })}. {page.isPublic ? words('view-public') : ''}
      </Inset>
      <Trail title={words('view-trail')} steps={page.steps} />
      {canAnswer ? (
        <form method="post" noValidate>
          <h2 className="govuk-heading-m">{words('view-answer')}</h2>
          <Textarea
            name="answer"
            label={words('view-answer-words')}
            hint={words('view-answer-hint')}
            value={refused?.typed.answer}
            error={problemIn(problems, 'answer')}
          />
          <Button text={words('view-answer-send')} name="intent" value="answer" />
        </form>
      ) : null}
      {sendUpTo ? (
        <form method="post" noValidate>
          <Textarea
            name="added"
            label={words('view-send-up-words')}
            rows={3}
            value={refused?.typed.added}
            error={problemIn(problems, 'added')}
          />
          <Button
            text={words('view-send-up', { panel: sendUpTo })}
            {...(canAnswer && { kind: 'secondary' as const })}
            name="intent"
            value="up"
          />
        </form>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={`/panel/views${kept}`}>
          {words('view-back')}
        </a>
      </p>
    </>
  )
}
