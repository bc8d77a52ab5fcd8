import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listStandards, type Standard } from '../../../../../db/panel/standard.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { ButtonLink } from '../../../../components/button'
import { Inset } from '../../../../components/inset'
import { Trail } from '../../../../components/trail'
import { asAccount, officers } from '../../../../session/session.server'
import publicStyles from '../../../../styles/public.scss?url'
import { StandardBody, StandardState } from '../../../panel/workspace/standards/standard-body'
import { viewStandards } from '../../../panel/workspace/standards/standard-view.server'
import { allPanels } from '../links'

export const meta: MetaFunction = () => [{ title: 'Service standards - Soundings' }]

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const standards = await listStandards(tx)
    const replacing = new Set(standards.map(({ replaces_id }) => replaces_id))
    const shown = await viewStandards(tx, standards, 'en')
    return {
      standards: shown.map((one) => ({
        ...one,
        change: replacing.has(one.id) ? undefined : changes[one.state],
      })),
    }
  })
}

/** What an officer may do with a standard, by where it stands; one that is being replaced stays as it is. */
const changes: Partial<Record<Standard['state'], string>> = {
  'sent back': 'Change it and propose it again',
  agreed: 'Propose a change of it',
}

export default function Standards() {
  const { standards } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs links={[allPanels]} here="Service standards" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">Service standards</h1>
          <p className="govuk-body">
            A standard is published once the panel has agreed it, with how it is kept in the newest survey
            that is finished.
          </p>
          <ButtonLink text="Propose a standard" href="/officer/panels/standards/new" />
          {standards.length === 0 ? <Inset>No standard has been proposed yet.</Inset> : null}
          {standards.map((standard) => (
            <article className="entry" key={standard.id}>
              <p className="entry__about">
                <StandardState state={standard.state} language="en" /> {standard.service}, {standard.panel}
              </p>
              <StandardBody standard={standard} />
              <Trail title="How it came about" steps={standard.steps} />
              {standard.change ? (
                <ButtonLink
                  text={standard.change}
                  href={`/officer/panels/standards/${standard.id}`}
                  kind="secondary"
                />
              ) : null}
            </article>
          ))}
        </div>
      </main>
    </>
  )
}
