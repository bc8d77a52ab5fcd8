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
import { listEntries } from '../../../../../db/entry/entry.server'
import { answerView, listViews, publishView, type View } from '../../../../../db/panel/view.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { problemIn } from '../../../../components/problem'
import { Textarea } from '../../../../components/textarea'
import { Trail } from '../../../../components/trail'
import { typedIn } from '../../../../http/typed-in'
import { asAccount, officers } from '../../../../session/session.server'
import publicStyles from '../../../../styles/public.scss?url'
import { longestWords } from '../../../panel/workspace/views/view-fields'
import { trailOfView } from '../../../panel/workspace/views/view-trail.server'
import { serviceInWords } from '../../../public/entries/entry-views.server'
import { allEntries, allPanels } from '../links'

export const meta: MetaFunction = () => [{ title: 'A view of a panel - Soundings' }]

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

async function requireView(tx: Tx, id: string | undefined): Promise<View> {
  const view = (await listViews(tx)).find((one) => one.id === id)
  if (!view) throw new Response(null, { status: 404 })
  return view
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const view = await requireView(tx, params.view)
    const { id, words, area_name, service, holder_name, published_on } = view
    const steps = await trailOfView(tx, view, {
      entries: await listEntries(tx),
      hrefOf: (entry) => `${allEntries.href}/${entry}`,
      language: 'en',
    })
    return {
      id,
      ...{
        words,
        area: area_name,
        service: serviceInWords(service, { language: 'en' }),
        holder: holder_name,
      },
      ...{ isPublic: published_on !== null, steps },
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const answer = typedIn(form, 'answer').trim()
  return asAccount(request, context, officers, async (tx, account) => {
    const { id } = await requireView(tx, params.view)
    const here = redirect(`/officer/panels/views/${id}`)
    const intent = typedIn(form, 'intent')
    if (intent === 'publish' || intent === 'withdraw') {
      await publishView(tx, id, intent === 'publish' ? today() : undefined)
      return here
    }
    const isLong = answer.length > longestWords
    if (answer === '' || isLong) {
      const message = isLong ? `Keep the answer to ${longestWords} characters` : 'Enter the answer'
      return data({ answer, problems: [{ field: 'answer', message }] }, { status: 422 })
    }
    await answerView(tx, account, { id, panel_id: null, words: answer, day: today() })
    return here
  })
}

export default function OneView() {
  const { id, words, area, service, holder, isPublic, steps } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  return (
    <>
      <nav aria-label="Ways off this page">
        <Breadcrumbs links={[allPanels, { href: '/officer/panels/views', text: 'Views' }]} here="A view" />
      </nav>
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">A view of a panel</h1>
          <p className="entry__about">
            {service}, {area}. With {holder}.
          </p>
          <p className="entry__view">{words}</p>
          <Trail title="What became of it" steps={steps} />
          <p className="govuk-body">
            <a className="govuk-link" href={`${allEntries.href}/new?panel-view=${id}`}>
              Begin an entry that answers it
            </a>
          </p>
          <form method="post" noValidate>
            <Textarea
              name="answer"
              label="Your answer"
              hint="The panel that raised it reads it, and every panel it was sent up to."
              value={refused?.answer}
              error={problemIn(problems, 'answer')}
            />
            <Button text="Send the answer" name="intent" value="answer" />
          </form>
          <Publishing isPublic={isPublic} />
        </div>
      </main>
    </>
  )
}

/** Who reads it, and the way to change that. */
function Publishing({ isPublic }: { isPublic: boolean }) {
  return (
    <form method="post">
      <p className="govuk-body">
        {isPublic
          ? 'Everybody reads it beside each public entry that takes it up, and programs with a key to the API with its answers.'
          : 'Only panels and officers read it. Read it for names before you make it public.'}
      </p>
      <Button
        text={isPublic ? 'Make it no longer public' : 'Make it public with its answers'}
        kind="secondary"
        name="intent"
        value={isPublic ? 'withdraw' : 'publish'}
      />
    </form>
  )
}
