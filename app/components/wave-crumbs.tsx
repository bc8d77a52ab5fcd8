import { Breadcrumbs } from './breadcrumbs'

type WaveCrumbsProps = {
  wave: { id: string; name: string }
  /** What lies between the wave and the page, from the top. */
  links?: { href: string; text: string }[]
  here: string
}

/** The way from all results to a page of a wave. */
export function WaveCrumbs({ wave, links = [], here }: WaveCrumbsProps) {
  const top = [
    { href: '/officer', text: 'Results' },
    { href: `/officer/waves/${wave.id}`, text: wave.name },
  ]
  return <Breadcrumbs links={[...top, ...links]} here={here} />
}
