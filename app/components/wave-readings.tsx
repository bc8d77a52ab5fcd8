import { type Source, sourceInWords } from '../locales/reading'
import { MarksOfWeights } from './reading-note'

/** Of which reading the figures of each wave on the page are, and how it is weighted; then how to read that, and `more`
 *  where there is more to say of it. */
export function WaveReadings({ sources, more }: { sources: readonly Source[]; more?: string | undefined }) {
  return (
    <section aria-labelledby="readings">
      <h2 className="govuk-heading-s" id="readings">
        {sources.length > 1 ? 'Which results these are, wave by wave' : 'Which results these are'}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {sources.map((source) => (
          <li key={source.id}>{sourceInWords(source)}</li>
        ))}
      </ul>
      {more ? <p className="govuk-body">{more}</p> : null}
      {sources.some(({ weightedBy }) => weightedBy) ? (
        <p className="govuk-body-s measure">
          Weights let each group count as in the population. <MarksOfWeights />
        </p>
      ) : (
        <p className="govuk-body-s">Not weighted: every answer counts as one.</p>
      )}
    </section>
  )
}
