import type { Line, Theme } from '../../framework'
import { value } from '../common-descriptors'

/** The three lines on value for money, which every Welsh framework of a service asks; `of` gives the service in a few
 *  words, and the descriptors of a line where they are not those that most services share. */
export function valueTheme(
  id: string,
  of: { service: string; resources?: Partial<Line>; partnerships?: Partial<Line>; buying?: Partial<Line> },
): Theme {
  const { service } = of
  return {
    id,
    title: 'Value for money',
    lines: [
      {
        id: `${id}.a`,
        text: `Does the landlord get as much as it can out of what it spends on ${service}?`,
        answeredBy: ['tenants', 'figure', 'document'],
        upper: [
          value.costFacts.upper,
          value.choices.upper,
          value.costsExplained.upper,
          value.lowCosts.upper,
          value.leaseholders.upper,
        ],
        lower: [value.costFacts.lower, value.choices.lower, value.lowCostsUnmet.lower],
        ...of.resources,
      },
      {
        id: `${id}.b`,
        text: `Do its partnerships over ${service} bring value for money and do better by its users?`,
        answeredBy: ['figure', 'document'],
        whyNotTenants:
          'What a partnership saved or improved is in its records; tenants see the service, not who shares in it.',
        upper: [value.partners.upper],
        lower: [value.partners.lower, value.partnering.lower],
        ...of.partnerships,
      },
      {
        id: `${id}.c`,
        text: `Has the way it buys for ${service} brought users and others value for money?`,
        answeredBy: ['tenants', 'figure', 'document'],
        upper: [value.goodPractice.upper, value.savings.upper, value.competitive.upper],
        lower: [value.strategy.lower, value.savings.lower],
        ...of.buying,
      },
    ],
  }
}
