import type { paper as english } from '../en/paper'
import type { Translated } from '../translated'

/** Words of the printed form, in Somali. */
export const paper: Translated<typeof english> = {
  form: ['Form {{code}}', 'Foomka {{code}}'],
  'how-title': ['How to fill in this form', 'Sida loo buuxiyo foomkan'],
  'how-tick': [
    'Use a pen. Tick one box for each question, or more where it says so.',
    'Isticmaal qalin. Su’aal kasta hal sanduuq calaamadee, ama in ka badan meesha ay sidaas ku qoran tahay.',
  ],
  'how-mistake': [
    'If you tick a wrong box, fill it in completely and tick the right one.',
    'Haddii aad sanduuq khaldan calaamadiso, dhammaantiis buuxi oo calaamadee kan saxda ah.',
  ],
  'how-numbers': [
    'The small numbers beside the boxes are only for us, for when we type in your answers.',
    'Lambarrada yaryar ee sanduuqyada ag yaalla anaga oo keliya ayay noo yihiin, marka aan jawaabahaaga teebgareyno.',
  ],
  'return-by': [
    'Please send it back so that it reaches us by {{day}}.',
    'Fadlan soo celi si ay noo soo gaarto {{day}}.',
  ],
  'no-name': [
    'This form has a code, and no name. We do not note who was given which form. Please do not write your name or address on it.',
    'Foomkan waxaa ku yaal koodh, magacna kuma yaal. Ma qorno qofkii la siiyay foom kasta. Fadlan ha ku qorin magacaaga ama cinwaankaaga.',
  ],
  confidential: [
    'Your answers are confidential. People who work for us type them in.',
    'Jawaabahaagu waa sir. Dadka noo shaqeeya ayaa teebgareynaya.',
  ],
  anonymous: [
    'This survey is anonymous. We type in your answers, and keep no name or address with them.',
    'Sahankan waa mid aan magac lahayn. Jawaabahaaga waan teebgareynaa, magac ama cinwaanna lama haynno.',
  ],
  'route-one': [
    'Answer question {{from}} only if you ticked {{answers}} in question {{question}}.',
    'Su’aasha {{from}} ka jawaab oo keliya haddii aad calaamadisay {{answers}} su’aasha {{question}}.',
  ],
  'route-run': [
    'Answer questions {{from}} to {{to}} only if you ticked {{answers}} in question {{question}}.',
    'Su’aalaha {{from}} ilaa {{to}} ka jawaab oo keliya haddii aad calaamadisay {{answers}} su’aasha {{question}}.',
  ],
  'else-question': ['If not, go to question {{next}}.', 'Haddii kale, u gudub su’aasha {{next}}.'],
  'else-part': ['If not, go to “{{part}}”.', 'Haddii kale, u gudub “{{part}}”.'],
  'more-room': [
    'If you need more room, add a sheet of paper and write the code of this form on it.',
    'Haddii aad u baahan tahay meel dheeraad ah, ku dar warqad oo ku qor koodhka foomkan.',
  ],
  'return-title': ['Send the form back', 'Soo celi foomka'],
  'return-to': ['Send it, or hand it in, here:', 'Halkan u soo dir, ama halkan ku soo celi:'],
  'keep-title': ['If you change your mind', 'Haddii aad fikirkaaga beddesho'],
  keep: [
    'Write down this code, or take a picture of it. If you want your answers deleted, at any time, tell us the code. We do not need your name.',
    'Qor koodhkan, ama sawir ka qaado. Haddii aad rabto in jawaabahaaga la tirtiro, wakhti kasta, noo sheeg koodhka. Uma baahnin magacaaga.',
  ],
}
