import type { Translations } from '../translation'

/** The answers to choose from in Pashto. */
export const choices: Translations = {
  'scale.satisfaction.very-satisfied': ['Very satisfied', 'ډېر راضي'],
  'scale.satisfaction.fairly-satisfied': ['Fairly satisfied', 'تر یوه حده راضي'],
  'scale.satisfaction.neither': ['Neither satisfied nor dissatisfied', 'نه راضي او نه ناراضي'],
  'scale.satisfaction.fairly-dissatisfied': ['Fairly dissatisfied', 'تر یوه حده ناراضي'],
  'scale.satisfaction.very-dissatisfied': ['Very dissatisfied', 'ډېر ناراضي'],
  'scale.agreement.strongly-agree': ['Strongly agree', 'په کلکه موافق'],
  'scale.agreement.agree': ['Agree', 'موافق'],
  'scale.agreement.neither': ['Neither agree nor disagree', 'نه موافق او نه مخالف'],
  'scale.agreement.disagree': ['Disagree', 'مخالف'],
  'scale.agreement.strongly-disagree': ['Strongly disagree', 'په کلکه مخالف'],
  'scale.yes-no.yes': ['Yes', 'هو'],
  'scale.yes-no.no': ['No', 'نه'],
  'option.not-applicable': ['Does not apply to me', 'په ما پورې اړه نه لري'],
  'option.prefer-not-to-say': ['Prefer not to say', 'نه غواړم ووایم'],
  'tenure.low-cost-rent': ['Rented', 'په کرایه'],
  'tenure.shared-ownership': ['Shared ownership', 'ګډ ملکیت'],
  'tenure.leasehold': ['Leasehold', 'اوږدمهاله اجاره (لیزهولډ)'],
  'tenure.supported': ['Supported housing', 'له ملاتړ سره کور'],
}
