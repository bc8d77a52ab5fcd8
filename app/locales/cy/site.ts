export const site = {
  'skip-to-main': 'Neidio i brif ran y dudalen',
  'choose-language': 'Iaith',
  'problem-title': 'Mae yna broblem',
  'error-prefix': 'Gwall:',
  back: 'Yn ôl',
  'leave-quickly': 'Gadael y dudalen hon yn gyflym',
}
