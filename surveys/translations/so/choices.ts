import type { Translations } from '../translation'

/** The answers to choose from in Somali. */
export const choices: Translations = {
  'scale.satisfaction.very-satisfied': ['Very satisfied', 'Aad ayaan u qanacsanahay'],
  'scale.satisfaction.fairly-satisfied': ['Fairly satisfied', 'Waan qanacsanahay ilaa xad'],
  'scale.satisfaction.neither': ['Neither satisfied nor dissatisfied', 'Ma qanacsani mana niyad xumi'],
  'scale.satisfaction.fairly-dissatisfied': ['Fairly dissatisfied', 'Ma qanacsani ilaa xad'],
  'scale.satisfaction.very-dissatisfied': ['Very dissatisfied', 'Gebi ahaanba ma qanacsani'],
  'scale.agreement.strongly-agree': ['Strongly agree', 'Si xoog leh ayaan u raacsanahay'],
  'scale.agreement.agree': ['Agree', 'Waan raacsanahay'],
  'scale.agreement.neither': ['Neither agree nor disagree', 'Ma raacsani mana diiddani'],
  'scale.agreement.disagree': ['Disagree', 'Ma raacsani'],
  'scale.agreement.strongly-disagree': ['Strongly disagree', 'Si xoog leh ayaan u diiddanahay'],
  'scale.yes-no.yes': ['Yes', 'Haa'],
  'scale.yes-no.no': ['No', 'Maya'],
  'option.not-applicable': ['Does not apply to me', 'Aniga ima khusayso'],
  'option.prefer-not-to-say': ['Prefer not to say', 'Waxaan door bidaa inaanan sheegin'],
  'tenure.low-cost-rent': ['Rented', 'Kiro'],
  'tenure.shared-ownership': ['Shared ownership', 'Lahaansho la wadaago'],
  'tenure.leasehold': ['Leasehold', 'Lahaansho heshiis kiro dheer'],
  'tenure.supported': ['Supported housing', 'Guri taageero leh'],
}
