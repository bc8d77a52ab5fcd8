/** What helps where weights cannot be worked out. */
export function WhatToDo() {
  return (
    <section className="measure" aria-labelledby="what-to-do">
      <h2 className="govuk-heading-m" id="what-to-do">
        What you can do
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          The results do not show how many of a group answered? Leave its figure empty, and its answers count
          for as much as before. Or add its figure to that of the group most like it.
        </li>
        <li>The percentages do not make 100? Check them, or enter numbers of tenants instead.</li>
        <li>
          No figures you trust? Take that tick away: one thing you know well is better than three guesses.
        </li>
        <li>
          Nothing works? Leave the wave as it is. Results without weights are right for those who answered.
        </li>
      </ul>
    </section>
  )
}
