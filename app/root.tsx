import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useMatches } from '@remix-run/react'
import { createContext, useContext } from 'react'
import { type Language, languageFacts } from '../surveys/language'
import { ErrorPage } from './components/error-page'
import { QueryContext } from './components/language-picker'
import siteStyles from './styles/site.scss?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: siteStyles },
  { rel: 'icon', href: 'data:,' },
]

/** The title where no page gives its own, as when a page cannot be shown. */
export const meta: MetaFunction = () => [{ title: 'Soundings' }]

/** The nonce of this response, for the few pages that carry scripts. */
export const NonceContext = createContext<string | undefined>(undefined)

/** Pages carry no script unless their layout says `handle = { hydrate: true }`, or `{ script: true }` for one of their own;
 *  the language, and whether the print is large, is the leaf loader's. */
export function Layout({ children }: { children: React.ReactNode }) {
  const matches = useMatches()
  const nonce = useContext(NonceContext)
  const hydrates = matches.some((match) => (match.handle as { hydrate?: boolean } | undefined)?.hydrate)
  const language = languageOf(matches)
  return (
    <html
      lang={language === 'qps' ? 'en-x-pseudo' : language}
      dir={languageFacts[language].direction}
      className={isLargePrint(matches) ? 'large-print' : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body">
        {children}
        {hydrates ? <ScrollRestoration nonce={nonce} /> : null}
        {hydrates ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  )
}

function languageOf(matches: ReturnType<typeof useMatches>): Language {
  const data = matches.map((match) => match.data as { language?: Language } | undefined)
  return data.reverse().find((part) => part?.language)?.language ?? 'en'
}

const isLargePrint = (matches: ReturnType<typeof useMatches>) =>
  matches.some(({ data }) => (data as { largePrint?: boolean } | undefined)?.largePrint)

export default function App() {
  const { search } = useLocation()
  return (
    <QueryContext.Provider value={search}>
      <Outlet />
    </QueryContext.Provider>
  )
}

export function ErrorBoundary() {
  return <ErrorPage />
}
