import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { pagesOf } from '../../../../../surveys/path'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { pickedLanguage } from '../../../../http/language'
import { languageName } from '../../../../locales/language-name'
import { asAccount, officers } from '../../../../session/session.server'
import { surveysHref } from '../href'
import { requireShown } from './shown.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Preview: ${data?.title ?? ''} - Surveys - Soundings` },
]

/** The phone stands in a frame. */
export const handle = { hasFrames: true }

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { definition, title, home, preview, phone, isDraft } = await requireShown(tx, params)
    const language = pickedLanguage(request, definition.languages) ?? 'en'
    const asked = new URL(request.url).searchParams.get('page')
    const pages = pagesOf(definition).map((page) => ({
      slug: page.slug,
      name: page.kind === 'section' ? page.section.title.en || page.slug : names[page.kind],
    }))
    const numbered = pages.map(({ slug, name }, place) => {
      const before = pages.slice(0, place).filter((other) => other.name === name).length
      return { slug, name: before > 0 ? `${name} (${before + 1})` : name }
    })
    const page = pages.find(({ slug }) => slug === asked)?.slug
    return {
      ...{ title, home, preview, phone, isDraft, language, page, pages: numbered },
      languages: definition.languages.map((code) => ({ code, name: languageName(code) })),
    }
  })
}

const names = { profile: 'Who answers', review: 'Check the answers', all: 'The whole survey' }

type View = Awaited<ReturnType<typeof loader>>

const hrefOf = ({ preview }: View, language: string, page: string | undefined) =>
  `${preview}?${new URLSearchParams({ lang: language, ...(page ? { page } : {}) })}`

export default function Preview() {
  const view = useLoaderData<typeof loader>()
  const { title, home, phone, language, page } = view
  const shown = `${phone}${page ? `/${page}` : ''}?lang=${language}`
  return (
    <>
      <Breadcrumbs
        links={[
          { href: surveysHref, text: 'Surveys' },
          { href: home, text: title },
        ]}
        here="Preview"
      />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">{title}</span>
        <h1 className="govuk-heading-l">Preview</h1>
        <p className="govuk-body measure">
          The pages that tenants see, on a phone. You can go through them and answer: nothing is kept.{' '}
          <a className="govuk-link" href={shown}>
            Show it on the whole screen
          </a>
        </p>
        <Ways view={view} />
        <iframe
          className="phone"
          title={`${title} on a phone`}
          src={shown}
          sandbox="allow-same-origin allow-forms"
        />
      </main>
    </>
  )
}

function Ways({ view }: { view: View }) {
  const { languages, language, page, pages } = view
  const all = [{ slug: undefined, name: 'The start' }, ...pages]
  return (
    <>
      {languages.length > 1 ? (
        <nav className="choices-row" aria-label="Language">
          <ul>
            {languages.map(({ code, name }) => (
              <li key={code}>
                <a
                  className="govuk-link"
                  href={hrefOf(view, code, page)}
                  aria-current={code === language ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <nav className="choices-row" aria-label="Page">
        <ul>
          {all.map(({ slug, name }) => (
            <li key={slug ?? ''}>
              <a
                className="govuk-link"
                href={hrefOf(view, language, slug)}
                aria-current={slug === page ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
