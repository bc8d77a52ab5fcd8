import { PageScript } from './page-script'

/** Where a page says that something is being done once it takes over half a second: a bar and a word at the top of the
 *  window, empty until then. Without script the browser's own sign is what there is. */
export function Waiting() {
  return (
    <>
      <div id="waiting" className="waiting no-print" role="status" suppressHydrationWarning />
      <PageScript src="/waiting.js" />
    </>
  )
}
