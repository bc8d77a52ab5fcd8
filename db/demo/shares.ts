import type { RegionCode } from './areas'
import type { Culture } from './names'
import type { Shares } from './random'

/** The make-up of the demonstration's tenants, as shares of a hundred or of a thousand. Codes are those of
 *  `surveys/strands/`; the shares are invented, and plausible for a large landlord in four English regions. */

/** Ethnic group by region, of a thousand. */
export const ethnicity: Record<RegionCode, Shares> = {
  NE: [
    [1, 931],
    [2, 5],
    [5, 17],
    [6, 2],
    [8, 2],
    [9, 1],
    [10, 4],
    [11, 9],
    [12, 7],
    [13, 4],
    [14, 4],
    [15, 8],
    [16, 1],
    [18, 3],
    [19, 2],
  ],
  NW: [
    [1, 806],
    [2, 11],
    [3, 2],
    [5, 31],
    [6, 6],
    [7, 3],
    [8, 3],
    [9, 3],
    [10, 16],
    [11, 72],
    [12, 14],
    [13, 5],
    [14, 7],
    [15, 11],
    [16, 3],
    [17, 2],
    [18, 4],
    [19, 1],
  ],
  CE: [
    [1, 752],
    [2, 13],
    [3, 3],
    [4, 8],
    [5, 44],
    [6, 18],
    [7, 3],
    [8, 4],
    [9, 4],
    [10, 44],
    [11, 36],
    [12, 17],
    [13, 5],
    [14, 11],
    [15, 21],
    [16, 11],
    [17, 4],
    [18, 6],
    [19, 4],
  ],
  SO: [
    [1, 502],
    [2, 22],
    [3, 4],
    [4, 5],
    [5, 71],
    [6, 21],
    [7, 7],
    [8, 6],
    [9, 8],
    [10, 22],
    [11, 17],
    [12, 43],
    [13, 8],
    [14, 16],
    [15, 74],
    [16, 152],
    [17, 13],
    [18, 8],
    [19, 6],
  ],
}

/** Age band by kind of home, of a hundred. */
export const age: Record<'general' | 'sheltered' | 'supported' | 'owned', Shares> = {
  general: [
    [1, 8],
    [2, 19],
    [3, 21],
    [4, 18],
    [5, 16],
    [6, 11],
    [7, 7],
  ],
  sheltered: [
    [5, 12],
    [6, 36],
    [7, 52],
  ],
  supported: [
    [1, 22],
    [2, 20],
    [3, 17],
    [4, 15],
    [5, 12],
    [6, 8],
    [7, 6],
  ],
  owned: [
    [1, 2],
    [2, 18],
    [3, 25],
    [4, 23],
    [5, 17],
    [6, 10],
    [7, 5],
  ],
}

/** Disability by age band, of a hundred: limited a lot, limited a little, not limited, no condition. */
export const disability: Record<number, Shares> = {
  1: [
    [1, 6],
    [2, 12],
    [3, 6],
    [4, 76],
  ],
  2: [
    [1, 8],
    [2, 13],
    [3, 6],
    [4, 73],
  ],
  3: [
    [1, 11],
    [2, 14],
    [3, 6],
    [4, 69],
  ],
  4: [
    [1, 17],
    [2, 18],
    [3, 7],
    [4, 58],
  ],
  5: [
    [1, 26],
    [2, 22],
    [3, 8],
    [4, 44],
  ],
  6: [
    [1, 27],
    [2, 26],
    [3, 10],
    [4, 37],
  ],
  7: [
    [1, 33],
    [2, 29],
    [3, 10],
    [4, 28],
  ],
}

/** Caring by age band for women, of a hundred (men are likelier to answer no): none, children, adult, both. */
export const caring: Record<number, Shares> = {
  1: [
    [1, 74],
    [2, 23],
    [3, 2],
    [4, 1],
  ],
  2: [
    [1, 37],
    [2, 58],
    [3, 2],
    [4, 3],
  ],
  3: [
    [1, 33],
    [2, 56],
    [3, 4],
    [4, 7],
  ],
  4: [
    [1, 56],
    [2, 26],
    [3, 13],
    [4, 5],
  ],
  5: [
    [1, 80],
    [2, 5],
    [3, 14],
    [4, 1],
  ],
  6: [
    [1, 88],
    [2, 1],
    [3, 11],
  ],
  7: [
    [1, 90],
    [3, 10],
  ],
}

/** Sexual orientation by age, of a thousand: under 35, and from 35. */
export const orientation: Record<'younger' | 'older', Shares> = {
  younger: [
    [1, 910],
    [2, 27],
    [3, 53],
    [4, 10],
  ],
  older: [
    [1, 968],
    [2, 19],
    [3, 9],
    [4, 4],
  ],
}

type Background = { cultures: [Culture, number][]; religion: Shares; language: Shares }

const white: Background = {
  cultures: [
    ['british', 94],
    ['welsh', 3],
    ['irish', 3],
  ],
  religion: [
    [1, 47],
    [2, 51],
    [3, 0.4],
    [5, 0.2],
    [6, 0.3],
    [8, 1],
  ],
  language: [
    [1, 986],
    [2, 10],
    [5, 3],
    [17, 1],
  ],
}
const mixed: Background = {
  cultures: [
    ['british', 80],
    ['caribbean', 20],
  ],
  religion: [
    [1, 52],
    [2, 43],
    [3, 1],
    [6, 3],
    [8, 1],
  ],
  language: [
    [1, 98],
    [17, 2],
  ],
}

/** By ethnic group: where a name comes from, and the shares of religion and of main language. */
export const backgrounds: Record<number, Background> = {
  1: white,
  2: {
    cultures: [['irish', 100]],
    religion: [
      [1, 20],
      [2, 79],
      [8, 1],
    ],
    language: [
      [1, 99],
      [17, 1],
    ],
  },
  3: {
    cultures: [
      ['irish', 60],
      ['british', 40],
    ],
    religion: [
      [1, 15],
      [2, 85],
    ],
    language: [
      [1, 99],
      [17, 1],
    ],
  },
  4: {
    cultures: [['romanian', 100]],
    religion: [
      [1, 25],
      [2, 75],
    ],
    language: [
      [1, 25],
      [13, 55],
      [17, 20],
    ],
  },
  5: {
    cultures: [
      ['polish', 52],
      ['romanian', 26],
      ['british', 22],
    ],
    religion: [
      [1, 28],
      [2, 67],
      [5, 1],
      [6, 3],
      [8, 1],
    ],
    language: [
      [1, 26],
      [10, 44],
      [11, 5],
      [13, 14],
      [15, 3],
      [17, 8],
    ],
  },
  6: mixed,
  7: mixed,
  8: mixed,
  9: mixed,
  10: {
    cultures: [
      ['hindu', 60],
      ['sikh', 40],
    ],
    religion: [
      [1, 5],
      [2, 6],
      [4, 50],
      [6, 5],
      [8, 2],
      [7, 32],
    ],
    language: [
      [1, 62],
      [7, 15],
      [8, 6],
      [12, 14],
      [17, 3],
    ],
  },
  11: {
    cultures: [['muslim', 100]],
    religion: [
      [1, 2],
      [2, 2],
      [6, 96],
    ],
    language: [
      [1, 60],
      [9, 3],
      [12, 9],
      [16, 27],
      [17, 1],
    ],
  },
  12: {
    cultures: [['bengali', 100]],
    religion: [
      [1, 2],
      [6, 97],
      [4, 1],
    ],
    language: [
      [1, 55],
      [4, 44],
      [17, 1],
    ],
  },
  13: {
    cultures: [['chinese', 100]],
    religion: [
      [1, 66],
      [2, 22],
      [3, 12],
    ],
    language: [
      [1, 38],
      [6, 61],
      [17, 1],
    ],
  },
  14: {
    cultures: [
      ['muslim', 60],
      ['hindu', 40],
    ],
    religion: [
      [1, 10],
      [2, 14],
      [3, 8],
      [4, 24],
      [6, 42],
      [8, 2],
    ],
    language: [
      [1, 48],
      [9, 14],
      [16, 6],
      [17, 32],
    ],
  },
  15: {
    cultures: [
      ['west-african', 68],
      ['somali', 32],
    ],
    religion: [
      [1, 4],
      [2, 60],
      [6, 35],
      [8, 1],
    ],
    language: [
      [1, 66],
      [14, 20],
      [11, 2],
      [17, 12],
    ],
  },
  16: {
    cultures: [['caribbean', 100]],
    religion: [
      [1, 20],
      [2, 75],
      [6, 1],
      [8, 4],
    ],
    language: [
      [1, 99],
      [17, 1],
    ],
  },
  17: mixed,
  18: {
    cultures: [['arab', 100]],
    religion: [
      [1, 6],
      [2, 6],
      [6, 88],
    ],
    language: [
      [1, 42],
      [3, 56],
      [17, 2],
    ],
  },
  19: {
    cultures: [
      ['arab', 50],
      ['british', 50],
    ],
    religion: [
      [1, 25],
      [2, 30],
      [6, 35],
      [8, 10],
    ],
    language: [
      [1, 50],
      [3, 10],
      [15, 12],
      [17, 28],
    ],
  },
}
