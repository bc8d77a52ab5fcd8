import type { Translations } from '../translation'

/** The answers to choose from in Chinese, in simplified characters. */
export const choices: Translations = {
  'scale.satisfaction.very-satisfied': ['Very satisfied', '非常满意'],
  'scale.satisfaction.fairly-satisfied': ['Fairly satisfied', '比较满意'],
  'scale.satisfaction.neither': ['Neither satisfied nor dissatisfied', '既不满意也不是不满意'],
  'scale.satisfaction.fairly-dissatisfied': ['Fairly dissatisfied', '比较不满意'],
  'scale.satisfaction.very-dissatisfied': ['Very dissatisfied', '非常不满意'],
  'scale.agreement.strongly-agree': ['Strongly agree', '非常同意'],
  'scale.agreement.agree': ['Agree', '同意'],
  'scale.agreement.neither': ['Neither agree nor disagree', '既不同意也不反对'],
  'scale.agreement.disagree': ['Disagree', '不同意'],
  'scale.agreement.strongly-disagree': ['Strongly disagree', '非常不同意'],
  'scale.yes-no.yes': ['Yes', '有'],
  'scale.yes-no.no': ['No', '没有'],
  'option.not-applicable': ['Does not apply to me', '对我不适用'],
  'option.prefer-not-to-say': ['Prefer not to say', '不愿意说'],
  'tenure.low-cost-rent': ['Rented', '租住'],
  'tenure.shared-ownership': ['Shared ownership', '共有产权'],
  'tenure.leasehold': ['Leasehold', '租赁产权（长期租约）'],
  'tenure.supported': ['Supported housing', '有支援的住房'],
}
