import { Details } from '../../../components/details'

/** What a percentage, a base, an interval, a change and a quartile are. */
export function HowToRead({ since }: { since: string | undefined }) {
  return (
    <Details summary="How to read these figures">
      <p className="govuk-body">
        Each percentage is the share who chose one of the two best answers of five. The base is how many
        answered: those to whom a question does not apply, or who left it blank, are not in it.
      </p>
      <p className="govuk-body">
        The interval allows for chance: of a hundred intervals made this way, about 95 hold the true figure.
        It does not allow for who chose to answer. Those who did are not a random sample of tenants.
      </p>
      {since ? (
        <p className="govuk-body">
          A change since {since} may be chance where two waves with nothing changed would differ as much more
          than once in twenty. Only a question asked in the same words is compared.
        </p>
      ) : null}
      <p className="govuk-body">
        A quartile is a quarter of comparable landlords, from the first (the best) to the fourth.
      </p>
    </Details>
  )
}
