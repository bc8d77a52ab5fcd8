import type { paper as english } from '../en/paper'
import type { Translated } from '../translated'

/** Words of the printed form, in Pashto. */
export const paper: Translated<typeof english> = {
  form: ['Form {{code}}', 'فورمه {{code}}'],
  'how-title': ['How to fill in this form', 'دا فورمه څنګه ډکه کړئ'],
  'how-tick': [
    'Use a pen. Tick one box for each question, or more where it says so.',
    'قلم وکاروئ. د هرې پوښتنې لپاره په یوه خانه نښه ولګوئ، یا په ډېرو هلته چې داسې لیکل شوي وي.',
  ],
  'how-mistake': [
    'If you tick a wrong box, fill it in completely and tick the right one.',
    'که په ناسمه خانه نښه ولګوئ، هغه بشپړه ډکه کړئ او په سمه خانه نښه ولګوئ.',
  ],
  'how-numbers': [
    'The small numbers beside the boxes are only for us, for when we type in your answers.',
    'د خانو تر څنګ واړه شمېرې یوازې زموږ لپاره دي، کله چې ستاسو ځوابونه ټایپوو.',
  ],
  'return-by': [
    'Please send it back so that it reaches us by {{day}}.',
    'مهرباني وکړئ بېرته یې ولېږئ چې تر {{day}} پورې موږ ته راورسېږي.',
  ],
  'no-name': [
    'This form has a code, and no name. We do not note who was given which form. Please do not write your name or address on it.',
    'دا فورمه یو کوډ لري او نوم نه لري. موږ نه لیکو چې چا ته کومه فورمه ورکړل شوه. مهرباني وکړئ خپل نوم یا پته پرې مه لیکئ.',
  ],
  confidential: [
    'Your answers are confidential. People who work for us type them in.',
    'ستاسو ځوابونه محرم دي. زموږ لپاره کار کوونکي خلک یې ټایپوي.',
  ],
  anonymous: [
    'This survey is anonymous. We type in your answers, and keep no name or address with them.',
    'دا سروې بې نومه ده. موږ ستاسو ځوابونه ټایپوو، او نوم یا پته ورسره نه ساتو.',
  ],
  'route-one': [
    'Answer question {{from}} only if you ticked {{answers}} in question {{question}}.',
    'پوښتنې {{from}} ته یوازې هغه وخت ځواب ورکړئ چې په پوښتنه {{question}} کې مو په {{answers}} نښه لګولې وي.',
  ],
  'route-run': [
    'Answer questions {{from}} to {{to}} only if you ticked {{answers}} in question {{question}}.',
    'له پوښتنې {{from}} څخه تر {{to}} پورې یوازې هغه وخت ځواب ورکړئ چې په پوښتنه {{question}} کې مو په {{answers}} نښه لګولې وي.',
  ],
  'else-question': ['If not, go to question {{next}}.', 'که نه، پوښتنې {{next}} ته لاړ شئ.'],
  'else-part': ['If not, go to “{{part}}”.', 'که نه، “{{part}}” ته لاړ شئ.'],
  'more-room': [
    'If you need more room, add a sheet of paper and write the code of this form on it.',
    'که نور ځای ته اړتیا لرئ، یوه بله پاڼه ورسره کړئ او د دې فورمې کوډ پرې ولیکئ.',
  ],
  'return-title': ['Send the form back', 'فورمه بېرته ولېږئ'],
  'return-to': ['Send it, or hand it in, here:', 'دلته یې ولېږئ یا یې دلته وسپارئ:'],
  'keep-title': ['If you change your mind', 'که مو فکر بدل شي'],
  keep: [
    'Write down this code, or take a picture of it. If you want your answers deleted, at any time, tell us the code. We do not need your name.',
    'دا کوډ ولیکئ یا یې عکس واخلئ. که هر وخت غواړئ چې ستاسو ځوابونه ړنګ شي، کوډ موږ ته ووایاست. موږ ستاسو نوم ته اړتیا نه لرو.',
  ],
}
