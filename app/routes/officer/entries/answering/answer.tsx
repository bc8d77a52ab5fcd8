import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import { answerVerdict } from '../../../../../db/entry/verdict.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { VerdictList } from '../../../../components/entry/verdict-list'
import { ErrorSummary } from '../../../../components/error-summary'
import type { Problem } from '../../../../components/problem'
import { Textarea } from '../../../../components/textarea'
import { requireEntry } from '../../../../http/require-entry.server'
import { typedIn } from '../../../../http/typed-in'
import { asAccount, officers } from '../../../../session/session.server'
import publicStyles from '../../../../styles/public.scss?url'
import { viewEntries } from '../../../public/entries/entry-views.server'

export const meta: MetaFunction = () => [{ title: 'Answer the panel - You said, we did - Soundings' }]

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, (tx) => requireVerdict(tx, params))
}

const longest = 1000

export async function action({ request, params, context }: ActionFunctionArgs) {
  const answer = typedIn(await request.formData(), 'answer').trim()
  return asAccount(request, context, officers, async (tx, account) => {
    const { entryId, verdict } = await requireVerdict(tx, params)
    const refuse = (message: string, status: number) => {
      const problems: Problem[] = [{ field: 'answer', message }]
      return data({ answer, problems }, { status })
    }
    if (answer === '') return refuse('Enter your answer', 422)
    if (answer.length > longest) return refuse(`Keep your answer to ${longest} characters`, 422)
    const given = { entryId, verdictId: verdict.id, answer, today: today() }
    if (await answerVerdict(tx, account, given)) return redirect(`/officer/you-said-we-did/${entryId}`)
    return refuse('This was answered meanwhile, so yours was not kept: go back to the entry', 409)
  })
}

/** What a panel member said that can be answered, now or before. */
async function requireVerdict(tx: Tx, params: LoaderFunctionArgs['params']) {
  const entry = await requireEntry(tx, params.entry)
  const [shown] = await viewEntries(tx, [entry], { language: 'en' })
  const verdict = shown?.verdicts.find(({ id, kind }) => id === params.verdict && kind !== 'confirmed')
  if (!verdict) throw new Response(null, { status: 404 })
  return { entryId: entry.id, view: entry.view, verdict }
}

export default function AnswerVerdict() {
  const { entryId, view, verdict } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [problem] = refused?.problems ?? []
  return (
    <>
      <Breadcrumbs
        links={[
          { href: '/officer/you-said-we-did', text: 'You said, we did' },
          { href: `/officer/you-said-we-did/${entryId}`, text: 'An entry' },
        ]}
        here="Answer the panel"
      />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={refused?.problems ?? []} />
          <h1 className="govuk-heading-l">Answer the panel</h1>
          <p className="govuk-body">“{view}”</p>
          <VerdictList verdicts={[verdict]} language="en" />
          {verdict.answer ? null : (
            <form method="post" noValidate>
              <Textarea
                name="answer"
                label="Your answer"
                hint="It stays beside what was said, for the panel and on the public page. Where the reply itself has to change, change it in the entry instead."
                value={refused?.answer ?? ''}
                error={problem?.message}
              />
              <Button text="Answer" />
            </form>
          )}
        </div>
      </main>
    </>
  )
}
