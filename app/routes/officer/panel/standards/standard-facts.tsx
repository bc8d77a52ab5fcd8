import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { Account } from '../../../../../db/account.server'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import { listPanels } from '../../../../../db/panel/panel.server'
import {
  isBeingReplaced,
  listStandards,
  proposeAgain,
  proposeStandard,
  type Standard,
  type StandardWords,
} from '../../../../../db/panel/standard.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { Inset } from '../../../../components/inset'
import { type Problem, problemIn } from '../../../../components/problem'
import { Select } from '../../../../components/select'
import { TextInput } from '../../../../components/text-input'
import { Textarea } from '../../../../components/textarea'
import { asAccount, officers } from '../../../../session/session.server'
import { listEntryChoices } from '../../entries/entry-choices.server'
import { allPanels } from '../links'
import { readStandard, type TypedStandard, typedStandard } from './standard-fields'

export const meta: MetaFunction = () => [{ title: 'Propose a service standard - Soundings' }]

/** The standard whose id stands in the address, which its panel sent back, or agreed; none where a new one is proposed. */
async function findBefore(tx: Tx, id: string | undefined) {
  if (id === undefined) return undefined
  const standard = (await listStandards(tx)).find((one) => one.id === id)
  if (!standard || standard.state === 'replaced') throw new Response(null, { status: 404 })
  return standard
}

const decided: Problem = {
  field: 'words',
  message:
    'Somebody proposed a change of this standard before you, so nothing was saved. Look at the list of standards first',
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const standard = await findBefore(tx, params.standard)
    if (standard?.state === 'proposed') throw new Response(null, { status: 404 })
    const panels = (await listPanels(tx)).filter(({ id }) => id === (standard?.panel_id ?? id))
    const { services, areas, questions } = await listEntryChoices(tx)
    return {
      ...{ services, areas, questions },
      panels: panels.map(({ id, name }) => ({ value: id, text: name })),
      standsMeanwhile: standard?.state === 'agreed',
      typed: {
        panel: standard?.panel_id ?? '',
        service: standard?.service ?? '',
        words: standard?.words ?? '',
        question: standard?.question_key ?? '',
        area: String(standard?.area_id ?? ''),
        percent: String(standard?.percent ?? ''),
      } satisfies TypedStandard,
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = typedStandard(await request.formData())
  return asAccount(request, context, officers, async (tx, account) => {
    const before = await findBefore(tx, params.standard)
    const read = readStandard(typed)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const isProposed = await propose(tx, account, { before, standard: read.standard })
    if (!isProposed) return data({ typed, problems: [decided] }, { status: 409 })
    return redirect('/officer/panels/standards')
  })
}

/** Proposes a standard: a new one, one that was sent back again, or one in the place of an agreed one, of the same panel; false
 *  where that is proposed already. */
async function propose(
  tx: Tx,
  account: Account,
  { before, standard }: { before: Standard | undefined; standard: StandardWords },
): Promise<boolean> {
  const { panel_id, ...words } = standard
  if (before?.state === 'sent back')
    return proposeAgain(tx, account, { id: before.id, day: today(), ...words })
  if (before && (before.state !== 'agreed' || (await isBeingReplaced(tx, before.id)))) return false
  const replaces = before?.id ?? null
  await proposeStandard(tx, account, { panel_id: before?.panel_id ?? panel_id, ...words, replaces }, today())
  return true
}

export default function StandardFacts() {
  const { panels, services, areas, questions, standsMeanwhile, ...found } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const field = (name: keyof TypedStandard) => ({
    ...{ name, error: problemIn(problems, name), value: (refused?.typed ?? found.typed)[name] },
  })
  return (
    <>
      <Breadcrumbs
        links={[allPanels, { href: '/officer/panels/standards', text: 'Service standards' }]}
        here="Propose"
      />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">Propose a service standard</h1>
          {standsMeanwhile ? (
            <Inset>What was agreed stands until the panel agrees this in its place.</Inset>
          ) : null}
          <form method="post" noValidate>
            <Select
              {...field('panel')}
              label="Panel it is proposed to"
              blank="Choose a panel"
              choices={panels}
            />
            <Select {...field('service')} label="Service" blank="Choose a service" choices={services} />
            <Textarea
              {...field('words')}
              label="What you promise"
              hint="In plain words: If you leave a message, we ring you back the same day."
              rows={3}
            />
            <Select
              {...field('question')}
              label="Question that shows whether it is kept"
              blank="Choose a question"
              groups={questions}
            />
            <Select {...field('area')} label="In which area" blank="Choose an area" choices={areas} />
            <TextInput {...field('percent')} label="Target, percent of those who answer" />
            <Button text="Propose it to the panel" />
          </form>
        </div>
      </main>
    </>
  )
}
