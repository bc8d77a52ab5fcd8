import type { ReactNode } from 'react'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { importHref, importsHref } from './href'

type FrameProps = {
  wave: { id: string; name: string }
  found: { id: string; fileName: string }
  /** What this step is called; left out on the page of the import itself. */
  here?: string
  children: ReactNode
}

/** The frame of the pages of one import. */
export function ImportFrame({ wave, found, here, children }: FrameProps) {
  const up = { href: importsHref(wave.id), text: 'Bring in a file' }
  const own = { href: importHref(wave.id, found.id), text: found.fileName }
  return (
    <>
      <WaveCrumbs wave={wave} links={here ? [up, own] : [up]} here={here ?? found.fileName} />
      <main className="govuk-main-wrapper" id="main">
        {children}
      </main>
    </>
  )
}
