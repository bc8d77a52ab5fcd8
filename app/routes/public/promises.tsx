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
        {promises.map(({ key, promised, standing, moves }) => (
          <li key={key}>
            {promised} <strong>{standing}</strong>
            {moves.map(({ before, reason }) => (
              <span className="under" key={before}>
                {before}{' '}
                <bdi lang="en" dir="ltr">
                  {reason}
                </bdi>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
