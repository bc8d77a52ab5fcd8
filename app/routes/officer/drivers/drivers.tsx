import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Details } from '../../../components/details'
import { Inset } from '../../../components/inset'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { loadWaveView } from '../../../http/wave-view.server'
import { listInWords } from '../../../locales/list'
import { leftOutWords } from '../../../locales/method'
import { FileLinks } from '../export/file-links'
import { NoResults } from '../no-results/no-results'
import { driversPictureHref } from '../picture/href'
import { PictureLinks } from '../picture/picture-links'
import { DriversTable } from './drivers-table'
import { type Driven, findDriversView } from './drivers-view.server'
import { correlationWords, limits, limitWords } from './limits'
import { driversTitle } from './title'

/** The chart becomes a picture by script. */
export const handle = { hydrate: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What goes along with satisfaction: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findDriversView)
}

export default function DriversPage() {
  const { wave, reading, meanwhile, drivers } = useLoaderData<typeof loader>()
  return (
    <>
      <WaveCrumbs wave={wave} here="What goes along with satisfaction" />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">{wave.name}</span>
        <h1 className="govuk-heading-l">What goes along with satisfaction</h1>
        {drivers ? <Found waveId={wave.id} drivers={drivers} /> : null}
        {reading && !drivers ? <TooFew /> : null}
        {meanwhile ? <NoResults meanwhile={meanwhile} promise={promise} /> : null}
        {reading ? (
          <p className="govuk-body-s">
            {reading.isFinal ? 'Final results' : `Reading ${reading.number}`}, read on {reading.takenAt}.
          </p>
        ) : null}
      </main>
    </>
  )
}

/** How many of the first are named in the sentence, and how many times an even share the first must have to be. */
const named = 3
const standingOut = 1.5

function Found({ waveId, drivers }: { waveId: string; drivers: Driven }) {
  const { outcome, explained, rows, leftOut } = drivers
  const first = rows.slice(0, named).map(({ short, share }) => `“${short}” (${share}%)`)
  const isEven = (rows[0]?.share ?? 0) < (standingOut * 100) / rows.length
  return (
    <>
      <p className="govuk-body-l">
        {isEven
          ? `How people answer “${outcome.text}” goes along with all the other questions about alike: none of them stands out.`
          : `How people answer “${outcome.text}” goes along most with ${listInWords(first)}.`}
      </p>
      <p className="govuk-body measure">{limitWords}</p>
      <p className="govuk-body measure">
        Taken together, the other questions explain {explained}% of the difference between one answer to it
        and another. The table divides that between them. Where a service has a large share and a low figure,
        it is worth asking tenants why. {correlationWords}
      </p>
      <DriversTable waveId={waveId} outcome={outcome.short} rows={rows} />
      <PictureLinks svgHref={driversPictureHref(waveId)} name={driversTitle(outcome.short)} />
      <FileLinks href={`/officer/waves/${waveId}/drivers`} />
      {leftOut.length > 0 ? <p className="govuk-body measure">{leftOutWords(leftOut)}</p> : null}
      <Limits />
    </>
  )
}

function Limits() {
  return (
    <Details summary="How this is worked out, and what it cannot tell">
      {limits.map((words) => (
        <p className="govuk-body" key={words}>
          {words}
        </p>
      ))}
    </Details>
  )
}

const promise =
  'What goes along with satisfaction is worked out with every reading, once 300 people have answered.'

function TooFew() {
  return (
    <Inset>
      Nothing to tell: too few answered (it takes 300 people for each two of at least four questions), or how
      they answer one question says nothing of how they answer the others. It is worked out with every new
      reading.
    </Inset>
  )
}
