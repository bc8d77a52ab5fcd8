import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import type { Panel } from '../../../../../db/panel/panel.server'
import {
  listStandards,
  proposalOf,
  replyToStandard,
  type Standard,
} from '../../../../../db/panel/standard.server'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { type Problem, problemIn } from '../../../../components/problem'
import { Radios } from '../../../../components/radios'
import { Textarea } from '../../../../components/textarea'
import { Trail } from '../../../../components/trail'
import { typedIn } from '../../../../http/typed-in'
import { translator } from '../../../../locales/translate'
import { asPanelMember } from '../../panel-page.server'
import { longestWords } from '../views/view-fields'
import { StandardBody, StandardState } from './standard-body'
import { viewStandards } from './standard-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('standard-name')} - Soundings` },
]

async function requireStandard(tx: Tx, id: string | undefined, panels: readonly Panel[]): Promise<Standard> {
  const standards = await listStandards(
    tx,
    panels.map((panel) => panel.id),
  )
  const standard = standards.find((one) => one.id === id)
  if (!standard) throw new Response(null, { status: 404 })
  return standard
}

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { panels, spoken }) => {
    const standard = await requireStandard(tx, args.params.standard, panels)
    const [shown] = await viewStandards(tx, [standard], spoken.language)
    return { ...spoken, standard: shown, proposal: proposalOf(standard) }
  })
}

const acts = { agree: 'agreed', 'send-back': 'sent back', say: 'said' } as const

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const typed = { act: typedIn(form, 'act'), words: typedIn(form, 'words').trim() }
  const proposal = Number(typedIn(form, 'proposal'))
  return asPanelMember(args, async (tx, { account, panels, spoken }) => {
    const words = translator(spoken.language, 'panel')
    const { id, panel_id } = await requireStandard(tx, args.params.standard, panels)
    const act = Object.hasOwn(acts, typed.act) ? acts[typed.act as keyof typeof acts] : undefined
    const problems: Problem[] = []
    if (!act) problems.push({ field: 'act', message: words('standard-act-missing') })
    if (act !== 'agreed' && typed.words === '') {
      problems.push({ field: 'words', message: words('standard-words-missing') })
    }
    if (typed.words.length > longestWords) {
      problems.push({ field: 'words', message: words('view-words-long', { most: longestWords }) })
    }
    if (!act || problems.length > 0) return data({ typed, proposal, problems }, { status: 422 })
    const reply = { id, panel_id, proposal, act, words: typed.words, day: today() }
    if (!(await replyToStandard(tx, account, reply))) {
      const moved: Problem = { field: 'act', message: words('standard-moved') }
      return data({ typed, proposal: undefined, problems: [moved] }, { status: 409 })
    }
    return redirect(`/panel/standards/${id}${spoken.kept}`)
  })
}

export default function OneStandard() {
  const { language, kept, standard, proposal } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const words = translator(language, 'panel')
  if (!standard) return null
  return (
    <>
      <ErrorSummary problems={problems} />
      <h1 className="govuk-heading-l">{words('standard-name')}</h1>
      <p className="entry__about">
        <StandardState state={standard.state} language={language} /> {standard.service}, {standard.panel}
      </p>
      <StandardBody standard={standard} />
      <Trail title={words('standard-trail')} steps={standard.steps} />
      {standard.state === 'proposed' ? (
        <form method="post" noValidate>
          <input type="hidden" name="proposal" value={refused?.proposal ?? proposal} />
          <Radios
            name="act"
            legend={words('standard-reply')}
            choices={Object.keys(acts).map((act) => ({ value: act, text: words(`standard-${act}`) }))}
            value={refused?.typed.act}
            error={problemIn(problems, 'act')}
          />
          <Textarea
            name="words"
            label={words('standard-words')}
            hint={words('standard-words-hint')}
            value={refused?.typed.words}
            error={problemIn(problems, 'words')}
          />
          <Button text={words('send')} />
        </form>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={`/panel/standards${kept}`}>
          {words('standard-back')}
        </a>
      </p>
    </>
  )
}
