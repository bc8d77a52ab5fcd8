import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Button } from '../../../components/button'
import { Details } from '../../../components/details'
import { Inset } from '../../../components/inset'
import { PageLinks } from '../../../components/page-links'
import { DisclosureNote, WeightingNote } from '../../../components/reading-note'
import { Select } from '../../../components/select'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { loadWaveView } from '../../../http/wave-view.server'
import { findingKindInWords, findingStateInWords } from '../../../locales/finding'
import { otherWeightsWords } from '../../../locales/method'
import { grouped } from '../../../locales/number'
import { hidingHref } from '../breakdown/href'
import { FileLinks } from '../export/file-links'
import { NoResults } from '../no-results/no-results'
import { FindingCard, StateTag } from './finding-card'
import { type FindingsList, type FindingsView, findFindingsView } from './findings-view.server'
import { findingHref, findingsHref } from './href'
import { FindingRule } from './rule'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Findings: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findFindingsView)
}

export default function Findings() {
  const { wave, chosen, meanwhile, list } = useLoaderData<typeof loader>()
  return (
    <>
      <WaveCrumbs wave={wave} here="Findings" />
      <main className="govuk-main-wrapper" id="main">
        <h1 className="govuk-heading-l">
          <span className="govuk-caption-l">{wave.name}</span> Findings
        </h1>
        {meanwhile ? <NoResults meanwhile={meanwhile} promise={promise} /> : null}
        {list ? <List wave={wave} chosen={chosen} list={list} /> : null}
      </main>
    </>
  )
}

const promise =
  'Once there are results, this page lists what is worth a person’s time: groups and areas that are served worse, falls since the last wave, and targets missed.'

type Props = Pick<FindingsView, 'wave' | 'chosen'> & { list: FindingsList }

function List({ wave, chosen, list }: Props) {
  const { findings, last, reading, total, page, pages } = list
  return (
    <>
      <p className="govuk-body measure">
        What is worth a person’s time, as far as these figures can tell: accept what you will act on, with an
        owner; dismiss the rest with the reason; merge what is one thing. What most people are behind comes
        first.
      </p>
      <FindingRule last={last?.name} />
      <States wave={wave} chosen={chosen} list={list} />
      <Filters key={`${list.side} ${chosen.kind} ${chosen.theme}`} wave={wave} chosen={chosen} list={list} />
      <p className="govuk-body">
        {countInWords(total, list.all)}
        {list.differences > list.all
          ? ` They gather ${grouped(list.differences)} differences: those of the same people in the same part of the survey stand together, with the largest at their head.`
          : ''}
      </p>
      {findings.length === 0 ? <Inset>{nothing(list.all)}</Inset> : null}
      {findings.map((finding) => (
        <FindingCard key={finding.key} finding={finding} waveId={wave.id} />
      ))}
      <PageLinks {...{ page, pages }} hrefOf={(to) => findingsHref(wave.id, { ...chosen, page: to })} />
      <Gone wave={wave} gone={list.gone} />
      <WeightingNote weightedBy={reading.weightedBy} />
      {last && !last.isWeightedAlike ? <p className="govuk-body-s">{otherWeightsWords(last.name)}</p> : null}
      <p className="govuk-body-s">
        {reading.isFinal ? 'Final results' : `Reading ${reading.number}`}, read on {reading.takenAt}.
      </p>
      <FileLinks href={findingsHref(wave.id, { ...chosen, side: list.side, page: undefined })} />
      <DisclosureNote href={hidingHref(wave.id)} />
    </>
  )
}

const countInWords = (total: number, all: number) =>
  total === all ? `${grouped(all)} findings.` : `${grouped(total)} of ${grouped(all)} findings.`

const nothing = (all: number) =>
  all === 0
    ? 'Nothing stands out: every difference shown may be chance, or has too few answers to tell. That does not mean that everybody is served alike.'
    : 'No finding is of this kind, theme and state.'

/** The lists by how findings stand, with how many each has. */
function States({ wave, chosen, list }: Props) {
  const all = { status: undefined, text: 'All', count: undefined }
  const states = list.counts.map(({ state, count }) => ({
    ...{ status: state, text: findingStateInWords[state], count },
  }))
  return (
    <nav className="choices-row" aria-label="Lists">
      <ul>
        {[all, ...states].map(({ status, text, count }) => (
          <li key={text}>
            <a
              className="govuk-link"
              href={findingsHref(wave.id, { ...chosen, status, page: 1 })}
              aria-current={status === chosen.status ? 'page' : undefined}
            >
              {text}
              {count === undefined ? '' : ` (${grouped(count)})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Filters({ wave, chosen, list }: Props) {
  const { kinds, themes } = list
  return (
    <form className="choices" method="get" action={findingsHref(wave.id)}>
      {chosen.status ? <input type="hidden" name="status" value={chosen.status} /> : null}
      <Select name="side" label="Where the service is" choices={sides} value={list.side} />
      <Select
        name="kind"
        label="Kind"
        blank="Every kind"
        choices={kinds.map((kind) => ({ value: kind, text: findingKindInWords[kind] }))}
        value={chosen.kind ?? ''}
      />
      <Select
        name="theme"
        label="Theme of a framework"
        blank="Every theme"
        groups={themes.map(({ title, themes: own }) => ({
          name: title,
          choices: own.map(({ id, name }) => ({ value: id, text: name })),
        }))}
        value={chosen.theme ?? ''}
      />
      <Button text="Show" kind="secondary" />
    </form>
  )
}

const sides = [
  { value: 'worse', text: 'Worse' },
  { value: 'better', text: 'Better' },
]

/** What was decided of findings that the newest reading has no longer. */
function Gone({ wave, gone }: Pick<Props, 'wave'> & { gone: FindingsList['gone'] }) {
  if (gone.length === 0) return null
  return (
    <Details summary={`Decided on an earlier reading, and not found in this one: ${gone.length}`}>
      <ul className="govuk-list">
        {gone.map(({ key, name, state }) => (
          <li key={key}>
            <a className="govuk-link" href={findingHref(wave.id, key)}>
              {name}
            </a>{' '}
            <StateTag state={state} />
          </li>
        ))}
      </ul>
    </Details>
  )
}
