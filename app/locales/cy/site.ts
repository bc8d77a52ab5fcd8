export const site = {
  'page-ways': 'Ffyrdd o’r dudalen hon',
  'skip-to-main': 'Neidio i brif ran y dudalen',
  'choose-language': 'Iaith',
  'problem-title': 'Mae yna broblem',
  'error-prefix': 'Gwall:',
  back: 'Yn ôl',
  'leave-quickly': 'Gadael y dudalen hon yn gyflym',
}
