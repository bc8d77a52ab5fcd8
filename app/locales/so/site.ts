import type { site as english } from '../en/site'
import type { Translated } from '../translated'

/** Words on every page tenants and the public see, in Somali. */
export const site: Translated<typeof english> = {
  'page-ways': ['Ways off this page', 'Jidadka boggan looga baxo'],
  'skip-to-main': ['Skip to the main part of the page', 'U bood qaybta ugu muhiimsan bogga'],
  'choose-language': ['Language', 'Luqadda'],
  'problem-title': ['There is a problem', 'Dhibaato ayaa jirta'],
  'error-prefix': ['Error:', 'Khalad:'],
  back: ['Back', 'Dib u noqo'],
  'too-many-title': ['Too many tries', 'Isku dayo aad u badan'],
  'too-many-advice': [
    'From this connection too many addresses or codes were tried that are not right. What you have just sent was not saved. Wait a few minutes, then go back and send it again.',
    'Xiriirkan waxaa laga isku dayay cinwaanno ama koodhadh badan oo aan sax ahayn. Waxa aad hadda dirtay lama kaydin. Sug dhawr daqiiqo, ka dib dib u noqo oo mar kale dir.',
  ],
  'elsewhere-title': ['This was not sent from our own page', 'Tan lagama soo dirin boggeenna'],
  'elsewhere-advice': [
    'To keep you safe we take only what is sent from our own pages, so nothing was saved. Open our page again and send it from there.',
    'Si aan kuu ilaalinno waxaan qaadannaa oo keliya waxa laga soo diro bogaggeenna, sidaas darteed waxba lama kaydin. Mar kale fur boggeenna oo halkaas ka dir.',
  ],
  'leave-quickly': ['Leave this page quickly', 'Boggan degdeg uga bax'],
}
