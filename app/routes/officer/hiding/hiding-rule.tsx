/** The rule by which figures are hidden, in plain words. */
export function HidingRule() {
  return (
    <div className="measure">
      <p className="govuk-body">
        Tenants were promised that nobody could tell what they answered. What a reading shows is settled once,
        when it is taken, and is the same for everybody: officers, the panel, the public and other programs.
      </p>
      <h2 className="govuk-heading-m">The rule</h2>
      <p className="govuk-body">A figure is hidden where</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>fewer than 10 people answered;</li>
        <li>
          fewer than 30 answered and all of them alike, so that 0% or 100% would tell what each one said.
        </li>
      </ul>
      <p className="govuk-body">
        Other figures are then hidden too, so that these cannot be worked out by taking one figure from
        another: an area from the areas beside it and the one above, a group from the other groups, two groups
        at once, one month from the others, or one reading from the next. Where an area’s own figure is
        hidden, so is everything below it.
      </p>
      <p className="govuk-body">
        A figure that moved by fewer than 10 answers since it was last shown keeps its last value, and is
        marked with the day it is from. Otherwise the change would tell what the few who had just answered
        said.
      </p>
      <h2 className="govuk-heading-m">Weights</h2>
      <p className="govuk-body">
        Whoever knows the weights can work back from a weighted figure to how a few people answered. So a
        weighted figure is shown no more exactly than tells little of that, and where even a whole per cent
        would be too exact, the figure shown is the one without weights, and says so. It takes more answers
        the further apart the weights are. A wave is read with three different settings for its weights at
        most.
      </p>
      <h2 className="govuk-heading-m">Why no page says which rule hid a figure</h2>
      <p className="govuk-body">
        That would give it away. To know that a figure is hidden only to protect another is to know that 10 or
        more answered there, and that the small group is the other one. So a hidden figure looks the same
        whatever the reason, and the same as one from nobody at all.
      </p>
      <h2 className="govuk-heading-m">What helps</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>More answers, above all from the small groups: remind those who have not answered yet.</li>
        <li>A larger area: what is hidden in a neighbourhood is often shown for its authority or region.</li>
        <li>Everybody together: an area’s own figure is hidden less often than those of its groups.</li>
      </ul>
    </div>
  )
}
