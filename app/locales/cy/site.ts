export const site = {
  'page-ways': 'Ffyrdd o’r dudalen hon',
  'skip-to-main': 'Neidio i brif ran y dudalen',
  'choose-language': 'Iaith',
  'problem-title': 'Mae yna broblem',
  'error-prefix': 'Gwall:',
  back: 'Yn ôl',
  'too-many-title': 'Gormod o geisiadau',
  'too-many-advice':
    'O’r cysylltiad hwn rhoddwyd cynnig ar ormod o gyfeiriadau neu godau anghywir. Ni chafodd yr hyn rydych chi newydd ei anfon ei gadw. Arhoswch ychydig funudau, yna ewch yn ôl a’i anfon eto.',
  'elsewhere-title': 'Ni chafodd hwn ei anfon o’n tudalen ni',
  'elsewhere-advice':
    'I’ch cadw’n ddiogel dim ond yr hyn a anfonir o’n tudalennau ni rydyn ni’n ei dderbyn, felly ni chafodd dim ei gadw. Agorwch ein tudalen eto a’i anfon oddi yno.',
  'leave-quickly': 'Gadael y dudalen hon yn gyflym',
}
