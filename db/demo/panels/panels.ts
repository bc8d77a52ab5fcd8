import type { Culture } from '../names'

/** A panel of the demonstration: the area it speaks for (by code), the panel above it, who sits on it with a sign-in and
 *  how many more members it has. */
export type DemoPanel = {
  key: string
  name: string
  area: string
  above: string | null
  signIns: readonly string[]
  others: readonly Culture[]
}

const many = (culture: Culture, count: number): Culture[] => Array.from({ length: count }, () => culture)

/** A national panel and two local groups: forty members in all, four of whom sign in. */
export const demoPanels: readonly DemoPanel[] = [
  {
    key: 'national',
    name: 'National residents’ panel',
    area: 'HD',
    above: null,
    signIns: [
      'panel@harbour-dale.example.org',
      'jean@harbour-dale.example.org',
      'marcin@harbour-dale.example.org',
    ],
    others: [...many('british', 7), 'muslim', 'polish', 'caribbean'],
  },
  {
    key: 'north-west',
    name: 'North West residents’ group',
    area: 'NW',
    above: 'national',
    signIns: ['panel@harbour-dale.example.org'],
    others: [...many('british', 8), ...many('muslim', 3), 'polish'],
  },
  {
    key: 'south',
    name: 'South residents’ group',
    area: 'SO',
    above: 'national',
    signIns: ['clifton@harbour-dale.example.org'],
    others: [...many('british', 9), ...many('west-african', 2), ...many('bengali', 2), 'somali'],
  },
]
