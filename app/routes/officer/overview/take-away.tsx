/** What of a wave can be taken away, and what is in it. */
export function TakeAway({ waveId }: { waveId: string }) {
  const files = [
    {
      name: 'workbook.xlsx',
      text: 'The whole wave as Excel',
      about:
        'headlines, what stands out, every figure of every area with its gap to the others, who answered, the weights, and how all of it was made. Of a large landlord it is long: the file is whole only once it opens.',
    },
    {
      name: 'figures.csv',
      text: 'All figures as CSV',
      about: 'the same figures for other programs. The last line says “complete”.',
    },
    { name: 'headlines.csv', text: 'Headlines as CSV', about: 'the tables of this page.' },
    { name: 'headlines.xlsx', text: 'Headlines as Excel', about: 'the same, with how they were made.' },
    {
      name: 'gaps.xlsx',
      text: 'What stands out as Excel',
      about: 'the gaps that are unlikely to be chance, in sentences.',
    },
    { name: 'gaps.csv', text: 'What stands out as CSV', about: 'the same for other programs.' },
    { name: 'report', text: 'Report to print', about: 'for a board, with the statement of method.' },
  ]
  return (
    <section aria-labelledby="take-away" className="measure no-print">
      <h2 className="govuk-heading-m" id="take-away">
        Take it away
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {files.map(({ name, text, about }) => (
          <li key={name}>
            <a className="govuk-link" href={`/officer/waves/${waveId}/${name}`}>
              {text}
            </a>
            : {about}
          </li>
        ))}
      </ul>
    </section>
  )
}
