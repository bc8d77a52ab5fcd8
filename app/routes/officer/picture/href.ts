import { type BreakdownChoice, breakdownHref } from '../breakdown/href'

/** The address of a chart of a breakdown as a picture: of its categories, of the areas within, of the map of them. */
export function pictureHref(
  waveId: string,
  picture: 'breakdown' | 'areas' | 'map',
  choice: BreakdownChoice,
): string {
  return breakdownHref(waveId, choice).replace('/breakdown', `/${picture}.svg`)
}

/** The address of the chart of what goes along with satisfaction. */
export const driversPictureHref = (waveId: string) => `/officer/waves/${waveId}/drivers.svg`
