import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink } from '../../../components/button'
import { Inset } from '../../../components/inset'
import { Select } from '../../../components/select'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { loadWaveView } from '../../../http/wave-view.server'
import { grouped } from '../../../locales/number'
import { readingHref } from '../comments/reading/reading-choice'
import { FileLinks } from '../export/file-links'
import { codebookHref, codingHref, reasonsHref } from './href'
import { ReasonsTable } from './reasons-table'
import { findReasonsView, type ReasonsView } from './reasons-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Reasons: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findReasonsView)
}

export default function Reasons() {
  const view = useLoaderData<typeof loader>()
  const { wave, areas, area, waiting } = view
  return (
    <>
      <WaveCrumbs
        wave={wave}
        links={[{ href: `/officer/comments?wave=${wave.id}`, text: 'Comments' }]}
        here="Reasons"
      />
      <main className="govuk-main-wrapper" id="main">
        <h1 className="govuk-heading-l">
          <span className="govuk-caption-l">{wave.name}</span> Reasons in comments
        </h1>
        <p className="govuk-body measure">
          What tenants who wrote a comment are content with, and what not, as an officer found it in the
          released comments. They are reasons that comments give: a comment is never set beside the answers of
          who wrote it, and those who write are not a sample of all tenants.
        </p>
        <p className="ways">
          {waiting > 0 ? (
            <ButtonLink text={`Code comments (${grouped(waiting)} wait)`} href={codingHref(wave.id)} />
          ) : null}
          <a className="govuk-link" href={codingHref(wave.id, { isCheck: true })}>
            Code as a second person, to see how far you agree
          </a>
          <a className="govuk-link" href={codebookHref}>
            The codebook
          </a>
        </p>
        <form className="choices" method="get" action={reasonsHref(wave.id)}>
          <Select name="area" label="Region" choices={areas} value={area} />
          <Button text="Show" kind="secondary" />
        </form>
        <Shares view={view} />
        <Agreement words={view.agreement} />
      </main>
    </>
  )
}

function Shares({ view }: { view: ReasonsView }) {
  const { wave, area, areaName, sides, coded, released } = view
  if (!sides || coded === undefined) {
    return (
      <Inset>
        Too few comments are coded here to say what they give as reasons: it takes 10, and where few of
        another region are coded, more.
      </Inset>
    )
  }
  const region = area === 'all' ? undefined : area
  const hrefOf = (reason: string) => readingHref({ wave: wave.id, region, reason, page: 1 })
  return (
    <>
      <p className="govuk-body">
        <strong>{areaName}</strong>: {grouped(coded)} of {grouped(released)} released comments are coded. A
        comment may give several reasons, or none.
      </p>
      {sides.map(({ side, shares }) => (
        <ReasonsTable key={side} side={side} shares={shares} coded={coded} hrefOf={hrefOf} />
      ))}
      <FileLinks href={reasonsHref(wave.id, region)} />
    </>
  )
}

function Agreement({ words }: { words: string | undefined }) {
  return (
    <section aria-labelledby="agreement" className="measure">
      <h2 className="govuk-heading-m" id="agreement">
        How far two people agree
      </h2>
      <p className="govuk-body">
        {words ??
          'No comment has been coded by two people yet: until then nobody can tell how far the reasons depend on who looks for them.'}
      </p>
      {words ? (
        <p className="govuk-body-s">
          The first coding of a comment is the one that counts. Kappa is Cohen’s (1960), pooled over the
          reasons as by De Vries and others (2008); its words are those of Landis and Koch (1977).
        </p>
      ) : null}
    </section>
  )
}
