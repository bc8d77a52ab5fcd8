import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { MethodLines } from '../../../components/method-lines'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { loadWaveView } from '../../../http/wave-view.server'
import { breakdownHref, hidingHref } from '../breakdown/href'
import { NoResults } from '../no-results/no-results'
import { type FigureView, findFigureView } from './figure-view.server'
import { QuestionAsked } from './question-asked'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Behind the figure: ${ofWhat(data)}, ${data.wave.name} - Soundings` : 'Soundings' },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findFigureView)
}

/** Whose figure it is, of which question. */
const ofWhat = ({ chosen: { short, group, areaName } }: FigureView) =>
  [short, group, areaName].filter(Boolean).join(', ')

export default function FigurePage() {
  const view = useLoaderData<typeof loader>()
  const { wave, meanwhile, trail, chosen, sentence, asked, method } = view
  const here = { area: chosen.area, question: chosen.question }
  const hrefOf = (area: string) => breakdownHref(wave.id, { area, question: chosen.question })
  return (
    <>
      <WaveCrumbs
        wave={wave}
        links={[
          ...trail.map(({ key, name }) => ({ href: hrefOf(key), text: name })),
          { href: breakdownHref(wave.id, here), text: chosen.areaName },
        ]}
        here="Behind the figure"
      />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">
          {ofWhat(view)}, {wave.name}
        </span>
        <h1 className="govuk-heading-l">Behind the figure</h1>
        {sentence ? <p className="govuk-body-l measure">{sentence.words}</p> : null}
        {meanwhile ? <NoResults meanwhile={meanwhile} promise={promise} /> : null}
        <QuestionAsked asked={asked} />
        <WhoIsIn view={view} />
        {method ? <Method lines={method} /> : null}
        <p className="govuk-body">
          <a className="govuk-link" href={hidingHref(wave.id, chosen.area)}>
            What is hidden in {chosen.areaName}, and why
          </a>
        </p>
      </main>
    </>
  )
}

const promise = 'Below is what the figure will be made of, once there are results.'

function WhoIsIn({ view: { chosen, cuts } }: { view: FigureView }) {
  const { areaName, isWhole } = chosen
  const groups = cuts.map(({ name, group }) => `“${name}: ${group}”`)
  return (
    <section aria-labelledby="who">
      <h2 className="govuk-heading-m" id="who">
        Who is in it
      </h2>
      <p className="govuk-body measure">
        {isWhole
          ? `Everybody who answered the question, in all of ${areaName}`
          : `Everybody who answered the question and lives in ${areaName}, or in an area within it`}
        {groups.length > 0 ? `, of ${groups.join(' and at the same time ')}.` : '.'}
      </p>
      {cuts.map(({ key, asked }) =>
        asked ? (
          <p key={key} className="govuk-body measure">
            The group is what people said of themselves. They were asked “{asked.words}”, and could skip it or
            prefer not to say. Why it is asked: {asked.why}
          </p>
        ) : null,
      )}
    </section>
  )
}

function Method({ lines }: { lines: NonNullable<FigureView['method']> }) {
  return (
    <section className="method" aria-labelledby="method">
      <h2 className="govuk-heading-m" id="method">
        How it was worked out
      </h2>
      <MethodLines lines={lines} />
    </section>
  )
}
