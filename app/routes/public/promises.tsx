import type { Translate } from '../../locales/translate'
import type { PublicPromise } from './promises.server'

/** What tenants were promised when they were asked, and whether it was kept. */
export function Promises({ promises, words }: { promises: readonly PublicPromise[]; words: Translate }) {
  if (promises.length === 0) return null
  return (
    <section aria-labelledby="promises">
      <h2 className="govuk-heading-m" id="promises">
        {words('promise-title')}
      </h2>
      <p className="govuk-body">{words('promise-about')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {promises.map(({ key, promised, own, standing, moves }) => (
          <li key={key}>
            {promised} {own ? <OwnWords text={own} /> : null} <strong>{standing}</strong>
            {moves.map(({ before, reason }) => (
              <p className="govuk-body-s" key={before}>
                {before} <OwnWords text={reason} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The landlord's own words, in the language it wrote them in. */
const OwnWords = ({ text }: { text: string }) => (
  <bdi lang="en" dir="ltr">
    {text}
  </bdi>
)
