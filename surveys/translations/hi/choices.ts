import type { Translations } from '../translation'

/** The answers to choose from in Hindi. */
export const choices: Translations = {
  'scale.satisfaction.very-satisfied': ['Very satisfied', 'बहुत संतुष्ट'],
  'scale.satisfaction.fairly-satisfied': ['Fairly satisfied', 'काफ़ी संतुष्ट'],
  'scale.satisfaction.neither': ['Neither satisfied nor dissatisfied', 'न संतुष्ट, न असंतुष्ट'],
  'scale.satisfaction.fairly-dissatisfied': ['Fairly dissatisfied', 'कुछ असंतुष्ट'],
  'scale.satisfaction.very-dissatisfied': ['Very dissatisfied', 'बहुत असंतुष्ट'],
  'scale.agreement.strongly-agree': ['Strongly agree', 'पूरी तरह सहमत'],
  'scale.agreement.agree': ['Agree', 'सहमत'],
  'scale.agreement.neither': ['Neither agree nor disagree', 'न सहमत, न असहमत'],
  'scale.agreement.disagree': ['Disagree', 'असहमत'],
  'scale.agreement.strongly-disagree': ['Strongly disagree', 'पूरी तरह असहमत'],
  'scale.yes-no.yes': ['Yes', 'हाँ'],
  'scale.yes-no.no': ['No', 'नहीं'],
  'option.not-applicable': ['Does not apply to me', 'मुझ पर लागू नहीं होता'],
  'option.prefer-not-to-say': ['Prefer not to say', 'नहीं बताना चाहते'],
  'tenure.low-cost-rent': ['Rented', 'किराये पर'],
  'tenure.shared-ownership': ['Shared ownership', 'साझा मालिकाना'],
  'tenure.leasehold': ['Leasehold', 'लीज़होल्ड'],
  'tenure.supported': ['Supported housing', 'सहायता वाला आवास'],
}
