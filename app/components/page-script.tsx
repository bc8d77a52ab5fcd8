import { useContext } from 'react'
import { NonceContext } from '../root'

/** A small script of a page's own, from `public/`. The layout around it says `handle = { script: true }`. */
export function PageScript({ src }: { src: string }) {
  return <script src={src} nonce={useContext(NonceContext)} defer suppressHydrationWarning />
}
