import type { ReactNode } from 'react'
import type { Language } from '../../surveys/language'
import type { OwnWords } from '../../surveys/translations/translation'
import { translator } from '../locales/translate'
import { LanguagePicker } from './language-picker'
import { WordsContext } from './words'

type PageProps = {
  language: Language
  /** Whose page it is; the header stays empty where nobody is known yet. */
  organisation?: string | undefined
  /** Where the name in the header leads. */
  home?: string | undefined
  /** The languages offered; the picker is shown from two. */
  languages?: readonly Language[] | undefined
  /** The landlord's own words in place of ours. */
  own?: OwnWords | undefined
  /** Above the main part: a back link, a quick way out. */
  before?: ReactNode
  /** Leaves the width to the content (tables, lists of entries) instead of two thirds. */
  isWide?: boolean
  children: ReactNode
}

/** The frame of every page tenants, the panel and the public see. */
export function Page({
  language,
  organisation,
  home,
  languages = [],
  own,
  before,
  isWide = false,
  children,
}: PageProps) {
  const words = translator(language, 'site', own)
  return (
    <WordsContext.Provider value={words}>
      <a href="#main" className="govuk-skip-link">
        {words('skip-to-main')}
      </a>
      <header className="site-header">
        <div className="govuk-width-container site-header__inner">
          <OrganisationName name={organisation} home={home} />
          <LanguagePicker current={language} languages={languages} />
        </div>
      </header>
      <div className="govuk-width-container">
        {before ? <nav aria-label={words('page-ways')}>{before}</nav> : null}
        <main className="govuk-main-wrapper" id="main">
          {isWide ? children : <div className="measure">{children}</div>}
        </main>
      </div>
    </WordsContext.Provider>
  )
}

function OrganisationName({ name, home }: { name: string | undefined; home: string | undefined }) {
  if (!name) return <span className="site-header__name" />
  return home ? (
    <a className="site-header__name" href={home}>
      {name}
    </a>
  ) : (
    <span className="site-header__name">{name}</span>
  )
}
