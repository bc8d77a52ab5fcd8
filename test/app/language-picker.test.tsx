import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QueryContext } from '../../app/components/language-picker'
import { Page } from '../../app/components/page'

const linkOn = (query: string) => {
  const html = renderToStaticMarkup(
    <QueryContext.Provider value={query}>
      <Page language="en" languages={['en', 'cy']}>
        Text
      </Page>
    </QueryContext.Provider>,
  )
  return /<a href="([^"]*)" hrefLang="cy"/.exec(html)?.[1]
}

test('another language is a link to the same page, with the rest of its address kept', () => {
  expect(linkOn('')).toBe('?lang=cy')
  expect(linkOn('?change')).toBe('?change=&amp;lang=cy')
  expect(linkOn('?theme=repairs&lang=en')).toBe('?theme=repairs&amp;lang=cy')
})
