import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { type CodebookReason, listReasons } from '../../../../../db/reason/codebook.server'
import { reasonSides } from '../../../../../surveys/comments/reasons'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { ButtonLink } from '../../../../components/button'
import { type Column, RecordsTable } from '../../../../components/records-table'
import { Tag } from '../../../../components/tag'
import { asAccount, officers } from '../../../../session/session.server'
import { reasonHref } from '../href'
import { sideInWords } from '../side-in-words'

export const meta: MetaFunction = () => [{ title: 'The codebook of reasons - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => ({ reasons: await listReasons(tx) }))
}

export default function Codebook() {
  const { reasons } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs links={[{ href: '/officer/comments', text: 'Comments' }]} here="The codebook" />
      <main className="govuk-main-wrapper" id="main">
        <h1 className="govuk-heading-l">The codebook of reasons</h1>
        <p className="govuk-body measure">
          What to look for in a comment. Make a reason’s words clearer whenever two people understand it
          differently; when its meaning changes, stop using it and add another, so that what is coded stays
          true.
        </p>
        <ButtonLink text="Add a reason" href={reasonHref('new')} kind="secondary" />
        {reasonSides.map((side) => (
          <RecordsTable
            key={side}
            caption={sideInWords[side]}
            columns={columns}
            rows={reasons.filter((reason) => reason.side === side)}
            keyOf={({ key }) => key}
          />
        ))}
      </main>
    </>
  )
}

const columns: Column<CodebookReason>[] = [
  {
    label: 'Reason',
    of: ({ key, name, isUsed }) => (
      <>
        <a className="govuk-link" href={reasonHref(key)}>
          {name}
        </a>{' '}
        {isUsed ? null : <Tag text="Not used any more" colour="grey" />}
      </>
    ),
  },
  { label: 'What belongs', of: ({ includes }) => includes },
  { label: 'What does not', of: ({ excludes }) => excludes },
  { label: 'Example', of: ({ example }) => `“${example}”` },
]
