import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Details } from '../../../../components/details'
import { Inset } from '../../../../components/inset'
import { taskInWords } from '../../../../locales/plan-tasks'
import { asAccount, officers } from '../../../../session/session.server'
import { requirePlan } from '../find-plan.server'
import { planHref } from '../href'
import { type Place, type ToPutRight, toPutRight } from './to-put-right'

export const meta: MetaFunction = () => [{ title: 'What does not add up - Action plan - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const plan = await requirePlan(tx, new URL(request.url).searchParams.get('plan') ?? undefined)
    const tasks = toPutRight(plan).map(({ task, ...rest }) => ({
      ...{ id: task.replace(' ', '-'), ...taskInWords[task], ...rest },
    }))
    return { id: plan.id, name: plan.name, tasks }
  })
}

type Task = Awaited<ReturnType<typeof loader>>['tasks'][number]

export default function Inconsistencies() {
  const { id, name, tasks } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs links={[{ href: planHref({ plan: id }), text: name }]} here="What does not add up" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">{name}</span> What does not add up
          </h1>
          <p className="govuk-body">
            What follows from what the plan says, and from nothing else. Nothing is put right by itself: where
            the plan is right as it stands, leave it.
          </p>
          {tasks.length === 0 ? <Inset>Everything adds up.</Inset> : <Contents tasks={tasks} />}
          {tasks.map((task) => (
            <TaskSection key={task.id} task={task} />
          ))}
        </div>
      </main>
    </>
  )
}

/** What there is to do, with how much of each. */
function Contents({ tasks }: { tasks: readonly Task[] }) {
  return (
    <nav aria-labelledby="to-do">
      <h2 className="govuk-heading-s" id="to-do">
        What there is to do
      </h2>
      <ul className="govuk-list plan-lines">
        {tasks.map(({ id, title, count }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {title}
            </a>{' '}
            ({count})
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TaskSection({ task: { id, title, how, count, lines } }: { task: Task }) {
  return (
    <section aria-labelledby={id} className="plan-part">
      <h2 className="govuk-heading-m" id={id}>
        {title} ({count})
      </h2>
      <p className="govuk-body">{how}</p>
      <ul className="govuk-list plan-lines">
        {lines.map((line) => (
          <li key={line.sentence}>
            {line.sentence}
            <Places line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** More places than these are closed at first. */
const mostOpen = 5

function Places({ line: { count, places } }: { line: ToPutRight }) {
  if (places.length === 0) return null
  if (places.length <= mostOpen) return <PlaceList places={places} />
  return (
    <Details summary={`Show the ${count} places`}>
      <PlaceList places={places} />
    </Details>
  )
}

function PlaceList({ places }: { places: readonly Place[] }) {
  return (
    <ul className="govuk-list plan-places">
      {places.map(({ text, href }) => (
        <li key={text}>
          {href ? (
            <a className="govuk-link" href={href}>
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  )
}
