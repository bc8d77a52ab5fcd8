import type { ReactNode } from 'react'
import { useWords } from './words'

/** `also` are the addresses of pages that it leads to, with those under them, that lie elsewhere. */
type NavigationLink = { href: string; text: string; also?: string[] }

type StaffFrameProps = {
  organisation: string
  /** Who is signed in, by name. */
  person: string
  links: NavigationLink[]
  /** The address of this page, to mark where in the navigation it stands. */
  path: string
  children: ReactNode
}

/** The frame of every page for somebody signed in: the landlord's name, the ways to go, signing out. */
export function StaffFrame({ organisation, person, links, path, children }: StaffFrameProps) {
  const words = useWords()
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        {words('skip-to-main')}
      </a>
      <header className="site-header staff-header">
        <div className="govuk-width-container site-header__inner">
          <span className="site-header__name">{organisation}</span>
          <form method="post" action="/sign-out" className="staff-header__person">
            <span className="govuk-body-s">{person}</span>
            <button type="submit" className="staff-header__sign-out">
              Sign out
            </button>
          </form>
        </div>
      </header>
      <nav className="staff-navigation" aria-label="Main">
        <ul className="govuk-width-container">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href} aria-current={currentOf(href, path, links)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="govuk-width-container">{children}</div>
    </>
  )
}

/** The page itself, or true where the page lies under the link and under no longer one. */
function currentOf(href: string, path: string, links: NavigationLink[]): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  const leading = links.find(({ also }) => also?.some((one) => path === one || path.startsWith(`${one}/`)))
  if (leading) return leading.href === href ? 'true' : undefined
  const under = links.filter((link) => path.startsWith(`${link.href}/`)).map((link) => link.href)
  const longest = under.sort((one, other) => other.length - one.length)[0]
  return longest === href && !links.some((link) => link.href === path) ? 'true' : undefined
}
