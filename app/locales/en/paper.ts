/** Words of the printed form, beside those of the pages on which tenants answer. */
export const paper = {
  form: 'Form {{code}}',
  'how-title': 'How to fill in this form',
  'how-tick': 'Use a pen. Tick one box for each question, or more where it says so.',
  'how-mistake': 'If you tick a wrong box, fill it in completely and tick the right one.',
  'how-numbers': 'The small numbers beside the boxes are only for us, for when we type in your answers.',
  'return-by': 'Please send it back so that it reaches us by {{day}}.',
  'no-name':
    'This form has a code, and no name. We do not note who was given which form. Please do not write your name or address on it.',
  confidential: 'Your answers are confidential. People who work for us type them in.',
  anonymous: 'This survey is anonymous. We type in your answers, and keep no name or address with them.',
  'route-one': 'Answer question {{from}} only if you ticked {{answers}} in question {{question}}.',
  'route-run': 'Answer questions {{from}} to {{to}} only if you ticked {{answers}} in question {{question}}.',
  'else-question': 'If not, go to question {{next}}.',
  'else-part': 'If not, go to “{{part}}”.',
  'more-room': 'If you need more room, add a sheet of paper and write the code of this form on it.',
  'return-title': 'Send the form back',
  'return-to': 'Send it, or hand it in, here:',
  'keep-title': 'If you change your mind',
  keep: 'Write down this code, or take a picture of it. If you want your answers deleted, at any time, tell us the code. We do not need your name.',
}
