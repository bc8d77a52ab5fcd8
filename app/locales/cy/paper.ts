export const paper = {
  form: 'Ffurflen {{code}}',
  'how-title': 'Sut i lenwi’r ffurflen hon',
  'how-tick': 'Defnyddiwch feiro. Ticiwch un blwch ar gyfer pob cwestiwn, neu fwy lle mae’n dweud hynny.',
  'how-mistake': 'Os ticiwch chi’r blwch anghywir, llenwch ef yn gyfan gwbl a thiciwch yr un cywir.',
  'how-numbers': 'I ni yn unig y mae’r rhifau bach wrth ymyl y blychau, ar gyfer teipio’ch atebion.',
  'return-by': 'Anfonwch hi yn ôl fel ei bod yn ein cyrraedd erbyn {{day}}.',
  'no-name':
    'Mae cod ar y ffurflen hon, a dim enw. Nid ydyn ni’n nodi pwy gafodd pa ffurflen. Peidiwch ag ysgrifennu’ch enw na’ch cyfeiriad arni.',
  confidential: 'Mae’ch atebion yn gyfrinachol. Pobl sy’n gweithio i ni sy’n eu teipio.',
  anonymous: 'Mae’r arolwg hwn yn ddienw. Rydyn ni’n teipio’ch atebion, heb gadw enw na chyfeiriad gyda nhw.',
  'route-one': 'Atebwch gwestiwn {{from}} dim ond os ticioch chi {{answers}} yng nghwestiwn {{question}}.',
  'route-run':
    'Atebwch gwestiynau {{from}} i {{to}} dim ond os ticioch chi {{answers}} yng nghwestiwn {{question}}.',
  'else-question': 'Os na, ewch i gwestiwn {{next}}.',
  'else-part': 'Os na, ewch i “{{part}}”.',
  'more-room': 'Os oes angen mwy o le, ychwanegwch ddalen o bapur ac ysgrifennwch god y ffurflen hon arni.',
  'return-title': 'Anfon y ffurflen yn ôl',
  'return-to': 'Anfonwch hi, neu rhowch hi i mewn, yma:',
  'keep-title': 'Os newidiwch chi’ch meddwl',
  keep: 'Ysgrifennwch y cod hwn i lawr, neu tynnwch lun ohono. Os hoffech i’ch atebion gael eu dileu, unrhyw bryd, dywedwch y cod wrthym. Nid oes angen eich enw arnon ni.',
}
