import { BackLink } from '../../components/back-link'
import { Page } from '../../components/page'
import { QuickExit } from '../../components/quick-exit'
import { translator } from '../../locales/translate'
import { FormPage } from './form-page'
import { PosterPage } from './poster-page'
import { RefusedPage } from './refused-page'
import { ReviewPage } from './review-page'
import { StartPage } from './start-page'
import { ThanksPage } from './thanks-page'
import type { View } from './view'

/** Any of the tenant's pages in its frame. */
export function AnswerPage({ view }: { view: View }) {
  const asksStrands = view.kind === 'form' && view.strands.count > 0
  const back = view.kind === 'form' || view.kind === 'review' ? view.back : undefined
  return (
    <Page
      language={view.language}
      languages={view.languages}
      own={view.own}
      organisation={view.organisation?.name}
      home={view.organisation?.home}
      before={
        <>
          {asksStrands ? <QuickExit /> : null}
          {back ? <BackLink href={back} /> : null}
        </>
      }
    >
      <Content view={view} />
    </Page>
  )
}

function Content({ view }: { view: View }) {
  const translate = translator(view.language, 'answer', view.own)
  if (view.kind === 'start') return <StartPage view={view} translate={translate} />
  if (view.kind === 'poster') return <PosterPage view={view} translate={translate} language={view.language} />
  if (view.kind === 'form') return <FormPage view={view} translate={translate} language={view.language} />
  if (view.kind === 'review') return <ReviewPage view={view} translate={translate} language={view.language} />
  if (view.kind === 'thanks') return <ThanksPage view={view} translate={translate} />
  return <RefusedPage view={view} translate={translate} />
}
