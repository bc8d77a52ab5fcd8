import type { Language } from '../../surveys/language'
import type { OwnWords } from '../../surveys/translations/translation'
import { translator } from '../locales/translate'
import { Page } from './page'

/** The language of a public page, those it is offered in, what links add to keep one that was picked, and the landlord's
 *  own words in place of ours. */
export type Spoken = { language: Language; languages: Language[]; kept: string; own?: OwnWords }

/** No such page: what may be wrong with the address, and where to go instead. */
export function NotFoundPage({ language, languages, kept }: Spoken) {
  const words = translator(language, 'public')
  return (
    <Page language={language} languages={languages} organisation="Soundings" home={`/${kept}`}>
      <h1 className="govuk-heading-l">{words('not-found-title')}</h1>
      <p className="govuk-body">{words('not-found-check')}</p>
      <p className="govuk-body">{words('not-found-answer')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/${kept}`}>
          {words('not-found-home')}
        </a>
      </p>
    </Page>
  )
}
