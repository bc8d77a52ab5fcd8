import { useContext } from 'react'
import { NonceContext } from '../root'

/** Where a page says that something is being done once it takes over half a second: a bar and a word at the top of the
 *  window, empty until then. Without script the browser's own sign is what there is. The layout around it says
 *  `handle = { script: true }`. */
export function Waiting() {
  const nonce = useContext(NonceContext)
  return (
    <>
      <div id="waiting" className="waiting no-print" role="status" suppressHydrationWarning />
      <script src="/waiting.js" nonce={nonce} defer suppressHydrationWarning />
    </>
  )
}
