import { RecordsTable } from '../../../../components/records-table'
import { Tag, type TagColour } from '../../../../components/tag'
import type { ChangeView } from './comparison-view.server'

const colours: Record<string, TagColour> = { New: 'green', Removed: 'red', Reworded: 'purple' }

const comparisons = {
  yes: 'Its figures stay comparable over time.',
  'of others': 'Compare its figures with care: they are of other people.',
  no: 'Its figures are not compared across these versions.',
}

/** What became of a question from one version to the other, the words of both side by side. */
export function ChangeCard({ change, from, to }: { change: ChangeView; from: number; to: number }) {
  const { text, what, compares, because, reworded, answers } = change
  const differences = [
    ...reworded.map(({ what, language, before, after }) => ({
      what,
      before: before ? <bdi lang={language}>{before}</bdi> : 'None',
      after: after ? <bdi lang={language}>{after}</bdi> : 'None',
    })),
    ...(answers ? [{ what: 'The answers', ...answers }] : []),
  ]
  return (
    <section className="builder__section">
      <h2 className="govuk-heading-s">{text}</h2>
      <p className="builder__marks">
        {what.map((one) => (
          <Tag key={one} text={one} colour={colours[one] ?? 'blue'} />
        ))}
      </p>
      {compares ? <p className="govuk-body">{[...because, comparisons[compares]].join(' ')}</p> : null}
      {differences.length > 0 ? (
        <RecordsTable
          caption="What differs"
          captionSize="hidden"
          columns={[
            { label: 'What', of: (one) => one.what },
            { label: `Version ${from}`, of: ({ before }) => before },
            { label: `Version ${to}`, of: ({ after }) => after },
          ]}
          rows={differences}
          keyOf={(one) => one.what}
        />
      ) : null}
    </section>
  )
}
