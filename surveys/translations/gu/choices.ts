import type { Translations } from '../translation'

/** The answers to choose from in Gujarati. */
export const choices: Translations = {
  'scale.satisfaction.very-satisfied': ['Very satisfied', 'ખૂબ સંતુષ્ટ'],
  'scale.satisfaction.fairly-satisfied': ['Fairly satisfied', 'ઠીક ઠીક સંતુષ્ટ'],
  'scale.satisfaction.neither': ['Neither satisfied nor dissatisfied', 'ન સંતુષ્ટ, ન અસંતુષ્ટ'],
  'scale.satisfaction.fairly-dissatisfied': ['Fairly dissatisfied', 'થોડા અસંતુષ્ટ'],
  'scale.satisfaction.very-dissatisfied': ['Very dissatisfied', 'ખૂબ અસંતુષ્ટ'],
  'scale.agreement.strongly-agree': ['Strongly agree', 'પૂરેપૂરા સંમત'],
  'scale.agreement.agree': ['Agree', 'સંમત'],
  'scale.agreement.neither': ['Neither agree nor disagree', 'ન સંમત, ન અસંમત'],
  'scale.agreement.disagree': ['Disagree', 'અસંમત'],
  'scale.agreement.strongly-disagree': ['Strongly disagree', 'પૂરેપૂરા અસંમત'],
  'scale.yes-no.yes': ['Yes', 'હા'],
  'scale.yes-no.no': ['No', 'ના'],
  'option.not-applicable': ['Does not apply to me', 'મને લાગુ પડતું નથી'],
  'option.prefer-not-to-say': ['Prefer not to say', 'કહેવા માગતા નથી'],
  'tenure.low-cost-rent': ['Rented', 'ભાડે'],
  'tenure.shared-ownership': ['Shared ownership', 'સહિયારી માલિકી'],
  'tenure.leasehold': ['Leasehold', 'લીઝહોલ્ડ'],
  'tenure.supported': ['Supported housing', 'સહાય સાથેનું રહેઠાણ'],
}
