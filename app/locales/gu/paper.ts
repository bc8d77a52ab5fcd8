import type { paper as english } from '../en/paper'
import type { Translated } from '../translated'

/** Words of the printed form, in Gujarati. */
export const paper: Translated<typeof english> = {
  form: ['Form {{code}}', 'ફોર્મ {{code}}'],
  'how-title': ['How to fill in this form', 'આ ફોર્મ કેવી રીતે ભરવું'],
  'how-tick': [
    'Use a pen. Tick one box for each question, or more where it says so.',
    'પેન વાપરો. દરેક પ્રશ્ન માટે એક ખાનામાં નિશાની કરો, અથવા જ્યાં લખ્યું હોય ત્યાં વધારે ખાનાંમાં.',
  ],
  'how-mistake': [
    'If you tick a wrong box, fill it in completely and tick the right one.',
    'જો ખોટા ખાનામાં નિશાની થાય, તો તેને આખું ભરી દો અને સાચા ખાનામાં નિશાની કરો.',
  ],
  'how-numbers': [
    'The small numbers beside the boxes are only for us, for when we type in your answers.',
    'ખાનાંની બાજુના નાના આંકડા ફક્ત અમારા માટે છે, જ્યારે અમે તમારા જવાબો ટાઇપ કરીએ છીએ.',
  ],
  'return-by': [
    'Please send it back so that it reaches us by {{day}}.',
    'કૃપા કરીને તે {{day}} સુધીમાં અમને મળે તે રીતે પાછું મોકલો.',
  ],
  'no-name': [
    'This form has a code, and no name. We do not note who was given which form. Please do not write your name or address on it.',
    'આ ફોર્મ પર એક કોડ છે, અને નામ નથી. કોને કયું ફોર્મ આપ્યું તે અમે નોંધતા નથી. કૃપા કરીને તેના પર તમારું નામ કે સરનામું ન લખો.',
  ],
  confidential: [
    'Your answers are confidential. People who work for us type them in.',
    'તમારા જવાબો ગોપનીય છે. અમારા માટે કામ કરતા લોકો તેમને ટાઇપ કરે છે.',
  ],
  anonymous: [
    'This survey is anonymous. We type in your answers, and keep no name or address with them.',
    'આ સર્વે અનામી છે. અમે તમારા જવાબો ટાઇપ કરીએ છીએ, અને તેમની સાથે કોઈ નામ કે સરનામું રાખતા નથી.',
  ],
  'route-one': [
    'Answer question {{from}} only if you ticked {{answers}} in question {{question}}.',
    'પ્રશ્ન {{from}} નો જવાબ ત્યારે જ આપો જો તમે પ્રશ્ન {{question}} માં {{answers}} પર નિશાની કરી હોય.',
  ],
  'route-run': [
    'Answer questions {{from}} to {{to}} only if you ticked {{answers}} in question {{question}}.',
    'પ્રશ્નો {{from}} થી {{to}} ના જવાબ ત્યારે જ આપો જો તમે પ્રશ્ન {{question}} માં {{answers}} પર નિશાની કરી હોય.',
  ],
  'else-question': ['If not, go to question {{next}}.', 'જો નહીં, તો પ્રશ્ન {{next}} પર જાઓ.'],
  'else-part': ['If not, go to “{{part}}”.', 'જો નહીં, તો “{{part}}” પર જાઓ.'],
  'more-room': [
    'If you need more room, add a sheet of paper and write the code of this form on it.',
    'જો વધારે જગ્યા જોઈએ, તો બીજો કાગળ જોડો અને તેના પર આ ફોર્મનો કોડ લખો.',
  ],
  'return-title': ['Send the form back', 'ફોર્મ પાછું મોકલો'],
  'return-to': ['Send it, or hand it in, here:', 'તેને અહીં મોકલો, અથવા અહીં આપી જાઓ:'],
  'keep-title': ['If you change your mind', 'જો તમારો વિચાર બદલાય'],
  keep: [
    'Write down this code, or take a picture of it. If you want your answers deleted, at any time, tell us the code. We do not need your name.',
    'આ કોડ લખી લો, અથવા તેનો ફોટો લો. જો તમે ક્યારેય તમારા જવાબો કાઢી નખાવવા માંગતા હો, તો અમને કોડ જણાવો. અમને તમારા નામની જરૂર નથી.',
  ],
}
