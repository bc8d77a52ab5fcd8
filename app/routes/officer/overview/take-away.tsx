/** What of a wave can be taken away, and what is in it. */
export function TakeAway({ waveId }: { waveId: string }) {
  const files = [
    {
      name: 'workbook.xlsx',
      text: 'The wave as one Excel file',
      about:
        'headlines, what stands out, every question in every area by one group at a time with its gap to the others, who answered, the weights, and how all of it was made. Two groups at once and months are not in it: their own pages have files of them. Of a large landlord it is long: the file is whole only once it opens.',
    },
    {
      name: 'figures.csv',
      text: 'The figures as CSV',
      about:
        'every question in every area by one group at a time, as in Excel, for other programs. The last line says “complete”.',
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
