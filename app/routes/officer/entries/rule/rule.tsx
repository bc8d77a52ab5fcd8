import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import {
  findReplyRule,
  listReplyRules,
  type ReplyRule,
  setReplyRule,
} from '../../../../../db/entry/rule.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { type Problem, problemIn } from '../../../../components/problem'
import { Radios } from '../../../../components/radios'
import { RecordsTable } from '../../../../components/records-table'
import { TextInput } from '../../../../components/text-input'
import { momentInWords } from '../../../../locales/day'
import { asAccount, officers } from '../../../../session/session.server'
import { readRule, type TypedRule, typedOfRule, typedRule } from './rule-fields'

export const meta: MetaFunction = () => [{ title: 'Confirming and answering - You said, we did - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => ({
    typed: typedOfRule(await findReplyRule(tx)),
    history: (await listReplyRules(tx)).map(({ set_at, set_by, ...rule }) => ({
      ...rule,
      on: momentInWords(set_at),
      by: set_by ?? 'Somebody who has left',
    })),
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const typed = typedRule(await request.formData())
  return asAccount(request, context, officers, async (tx, account) => {
    const read = readRule(typed)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    if (await setReplyRule(tx, account, read.rule, read.seen))
      return redirect('/officer/you-said-we-did/rule')
    const message = 'Somebody set another rule since you opened this page: see it below, and set yours again'
    const now = await findReplyRule(tx)
    const problems: Problem[] = [{ field: 'quorum', message }]
    return data({ typed: { ...typed, version: String(now.version) }, problems }, { status: 409 })
  })
}

const ends = { waits: 'It waits', 'is published': 'It is published, not confirmed' }

export default function Rule() {
  const { typed, history } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <Breadcrumbs
        links={[{ href: '/officer/you-said-we-did', text: 'You said, we did' }]}
        here="Confirming and answering"
      />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={refused?.problems ?? []} />
          <h1 className="govuk-heading-l">Confirming and answering</h1>
          <p className="govuk-body">
            The rule for every entry that is sent to the panel from now on. One that was sent keeps the rule
            it was sent under; the panel reads it beside the entry.
          </p>
          <RuleForm typed={refused?.typed ?? typed} problems={refused?.problems ?? []} />
        </div>
        <History history={history} />
      </main>
    </>
  )
}

function RuleForm({ typed, problems }: { typed: TypedRule; problems: readonly Problem[] }) {
  const field = (name: keyof TypedRule) => ({ name, value: typed[name], error: problemIn(problems, name) })
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={typed.version} />
      <TextInput {...field('quorum')} label="How many members of the panel must confirm an entry" />
      <TextInput {...field('panel-days')} label="Days in which the panel is asked to speak" />
      <TextInput
        {...field('answer-days')}
        label="Days in which you answer a challenge or a question"
        hint="An answer that comes later says so, and one that has not come is shown to everybody."
      />
      <Radios
        {...field('if-unconfirmed')}
        legend="When too few have confirmed it by then"
        choices={[
          {
            value: 'waits',
            text: 'It stays unpublished: the public page says how many entries wait, and since when',
          },
          {
            value: 'is published',
            text: 'It is published, marked as not confirmed by the panel; one that is challenged or asked about waits for your answer first',
          },
        ]}
      />
      <Button text="Set this rule" />
    </form>
  )
}

type Row = ReplyRule & { version: number; on: string; by: string }

function History({ history }: { history: readonly Row[] }) {
  if (history.length === 0) return <p className="govuk-body">Nobody has changed the usual rule yet.</p>
  return (
    <RecordsTable
      caption="Every rule that was set"
      keyOf={({ version }) => version}
      rows={history}
      columns={[
        { label: 'Set on', of: ({ on }) => on },
        { label: 'By', of: ({ by }) => by },
        { label: 'Must confirm', of: ({ quorum }) => quorum, isNumber: true },
        { label: 'Days for the panel', of: ({ panel_days }) => panel_days, isNumber: true },
        { label: 'Days to answer', of: ({ answer_days }) => answer_days, isNumber: true },
        { label: 'If too few confirm', of: ({ if_unconfirmed }) => ends[if_unconfirmed] },
      ]}
    />
  )
}
