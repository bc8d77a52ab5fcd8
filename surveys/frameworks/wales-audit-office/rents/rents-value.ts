import type { Theme } from '../../../framework'
import { value } from '../../common-descriptors'
import { valueTheme } from '../value-theme'

/** 1.2, value for money. */
export const rentsValue: Theme = valueTheme('w1.2-value', {
  service: 'rents and service charges',
  resources: {
    upper: [
      value.costFacts.upper,
      'Where improvements are to be chosen, users get full and accurate facts on the services, with costs and benefits: what each way to collect rent costs, say, and the promotion of the cheapest.',
      'Costs and benefits, and how they relate to the quality delivered, are made clear and are well understood.',
      value.lowCosts.upper,
      value.leaseholders.upper,
      'It collects more of its rent year on year, and is in the top quarter of similar organisations or very near it.',
    ],
    lower: [
      value.costFacts.lower,
      value.choices.lower,
      value.leaseholders.lower,
      value.lowCosts.lower,
      'It may do well by its own targets for collecting income but poorly beside comparable landlords.',
    ],
  },
  buying: {
    upper: [
      'Its procurement strategies, for the whole and for the service, are good, follow good practice and see where most is to be gained, inside and outside.',
      value.competitive.upper,
      value.savings.upper,
    ],
  },
})
