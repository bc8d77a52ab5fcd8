import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { themesAsked } from '../../../../../surveys/building/lines'
import { questionsOf } from '../../../../../surveys/definition'
import { frameworks } from '../../../../../surveys/frameworks/all'
import { Inset } from '../../../../components/inset'
import { asAccount, officers } from '../../../../session/session.server'
import { aboutDraft, bankOf } from '../building/about-draft.server'
import { requireDraft } from '../building/acting.server'
import { DraftFrame } from '../building/draft-frame'
import { draftHref, draftPartHref } from '../href'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Lines of enquiry: ${data?.draft.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const draft = await requireDraft(tx, params.draft)
    const names = new Map(
      questionsOf(draft.definition).map(({ key, short, text }) => [key, short.en || text.en]),
    )
    const themes = themesAsked(draft.definition, frameworks, bankOf(draft)).map((theme) => ({
      ...theme,
      asked: theme.asked.map((line) => ({
        ...line,
        questions: line.questions.map((key) => ({ key, name: names.get(key) ?? key })),
      })),
      unasked: theme.unasked.map(({ bank, ...line }) => ({ ...line, bank: bank.length })),
    }))
    return { draft: aboutDraft(draft), themes }
  })
}

type Theme = Awaited<ReturnType<typeof loader>>['themes'][number]

export default function Lines() {
  const { draft, themes } = useLoaderData<typeof loader>()
  return (
    <DraftFrame draft={draft} here="Lines of enquiry" path={draftPartHref(draft.id, 'lines')}>
      <p className="govuk-body measure">
        What this survey gives evidence for, theme by theme; and in the same themes what it will not answer,
        though tenants could judge it. Nobody has to ask everything: a short survey is answered by more.
      </p>
      {themes.length === 0 ? <Inset>No question of this survey is tied to a line yet.</Inset> : null}
      {themes.map((theme) => (
        <ThemeLines key={`${theme.framework} ${theme.id}`} theme={theme} draftId={draft.id} />
      ))}
    </DraftFrame>
  )
}

function ThemeLines({ theme, draftId }: { theme: Theme; draftId: string }) {
  const { framework, id, title, asked, unasked, notForTenants } = theme
  return (
    <section className="measure">
      <h2 className="govuk-heading-m">
        <span className="govuk-caption-m">{framework}</span>
        {/^\d/.test(id) ? `${id} ${title}` : title}
      </h2>
      <h3 className="govuk-heading-s">It gives evidence for</h3>
      <ul className="govuk-list govuk-list--bullet">
        {asked.map((line) => (
          <li key={line.id}>
            {line.id} {line.text}
            <span className="under">
              {line.questions.map(({ key, name }, place) => (
                <span key={key}>
                  {place > 0 ? ', ' : ''}
                  <a className="govuk-link" href={draftHref(draftId, `question-${key}`)}>
                    {name}
                  </a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {unasked.length > 0 ? <Unasked unasked={unasked} draftId={draftId} /> : null}
      {notForTenants > 0 ? (
        <p className="govuk-body">
          {notForTenants === 1 ? 'One more line' : `${notForTenants} more lines`} of this theme no question to
          tenants can answer.
        </p>
      ) : null}
    </section>
  )
}

function Unasked({ unasked, draftId }: { unasked: Theme['unasked']; draftId: string }) {
  return (
    <>
      <h3 className="govuk-heading-s">It will not answer</h3>
      <ul className="govuk-list govuk-list--bullet">
        {unasked.map((line) => (
          <li key={line.id}>
            {line.id} {line.text}
            {line.bank > 0 ? (
              <span className="under">
                <a className="govuk-link" href={`${draftPartHref(draftId, 'bank')}?line=${line.id}`}>
                  {line.bank === 1 ? 'A ready question asks' : `${line.bank} ready questions ask`}
                  <span className="govuk-visually-hidden"> about line {line.id}</span>
                </a>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
