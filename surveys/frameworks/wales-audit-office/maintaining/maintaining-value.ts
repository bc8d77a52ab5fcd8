import type { Theme } from '../../../framework'
import { value } from '../../common-descriptors'
import { valueTheme } from '../value-theme'

const resourcesUpper = [
  value.costFacts.upper,
  'It has thoroughly worked out what resources it takes to reach the WHQS and what there may be: private finance, grants new and recycled, sales of homes, regeneration money, its own budgets.',
  'Where improvements are to be chosen, users get clear, full and accurate facts on the services, with costs and benefits.',
  'Costs and benefits, and how they relate to the quality delivered, are made clear and are well understood.',
  'Facts on cost and more (Housing Quality Indicators, performance indicators, costs in use) are used well to compare with others and over time, and it can show how services improved by them.',
  'Costs of maintenance as a whole and per unit are low beside organisations of similar service and stock, with local conditions allowed for; users may have chosen to pay more for better.',
  value.leaseholders.upper,
  'It tries to inspect before repairs no more than good practice advises.',
  'Finished repairs are inspected as much as good practice advises, chosen by risk.',
  'Aids and adaptations are used again elsewhere when the next tenant of a home does not need them.',
  'Planned maintenance and responsive repairs get the best share of spending each, by good practice and as age and condition of the stock ask.',
  'Emergency, urgent and routine repairs get the best share of spending each, by good practice and as age and condition of the stock ask.',
  'It always reaches or passes the targets in its standards and indicators.',
]

const resourcesLower = [
  value.costFacts.lower,
  'It does not regularly look and bid for more resources for national housing priorities; it may win single sums, at times for work that matters little.',
  value.choices.lower,
  value.lowCostsUnmet.lower,
  'It may do well by its own targets for the service but poorly beside comparable landlords.',
  'It does not collect well from leaseholders what repairs and improvements properly cost them.',
  'Repairs are ordered accurately, but inspected beforehand more often than good practice advises.',
  'Finished repairs may be inspected as much as good practice advises, but without looking at risk.',
  'Costs of maintenance as a whole and per unit are rather high beside organisations of similar service and stock, with local conditions allowed for.',
  'Control of budgets is poor: they are often overspent, or set without regard to long-term financial plans.',
  'More is spent on planned maintenance than on responsive repairs, as age and condition of the stock ask, but it is not clear to the landlord how to do better.',
  'The share of emergency and urgent repairs is larger than good practice and the record of similar organisations suggest.',
  'Spending on planned works is not regularly linked to responsive and cyclical work, and resources are wasted.',
  value.leaseholders.lower,
  'Budgets of projects and programmes are often overspent.',
]

const buyingUpper = [
  'It buys by good practice and knows where most is to be gained, inside and outside: partnering, with incentives such as standard parts, partners down the chain and discounts for long contracts, has brought large savings or better quality.',
  value.savings.upper,
  'One specification for building work gives homes well above the WHQS, was assessed for value for money and agreed with users.',
  value.competitive.upper,
  'Contracts are managed well, and programmes and projects come in on target and to users’ satisfaction with cost, quality and performance.',
  'Systems, internal audit among them, keep buying honest.',
]

const buyingLower = [
  value.strategy.lower,
  'The specification for building work asks no more than the WHQS (for housing associations, it must be Scheme Development Standards); it may have been assessed for value for money and agreed with users.',
  'Contracts are not always managed well, and programmes and projects regularly miss their target or users’ satisfaction, on cost, or on quality and performance.',
  'There are policies and procedures to keep buying honest, but nobody checks well that they are followed.',
]

/** 1.5, value for money. */
export const maintainingValue: Theme = valueTheme('w1.5-value', {
  service: 'maintaining homes',
  resources: { upper: resourcesUpper, lower: resourcesLower },
  partnerships: {
    upper: [
      'Partnering with contractors, and Egan initiatives of several kinds, give users a better range of services and bring costs down; it may be a Chartered Construction Client.',
      'Among its partners may be others who want to buy similar services, such as housing associations and councils.',
    ],
    lower: [
      value.partners.lower,
      'It does not understand what partnering can bring, nor how buying by the principles of Egan, Byatt and Latham is done.',
      'It may have applied to be a Chartered Construction Client, but is not one yet.',
    ],
  },
  buying: { upper: buyingUpper, lower: buyingLower },
})
