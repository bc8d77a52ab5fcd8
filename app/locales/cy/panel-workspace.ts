export const panelWorkspace = {
  'join-title': 'Ymuno â’r panel',
  'join-about': 'Mae {{organisation}} yn eich gwahodd i eistedd ar ei banel o breswylwyr: {{panel}}.',
  'join-email': 'Byddwch yn mewngofnodi gyda’ch cyfeiriad e-bost, {{email}}, a’r cyfrinair a ddewiswch yma.',
  'join-name': 'Eich enw',
  'join-name-hint':
    'Dim ond staff y landlord sy’n ei weld. Caiff yr hyn a ddywedwch am gofnodion ei ddangos o dan enw a ddewiswch wedyn.',
  'join-password': 'Cyfrinair',
  'join-password-hint':
    '12 nod neu fwy. Mae tri neu bedwar gair nad ydynt yn perthyn i’w gilydd yn hawdd eu cofio ac yn anodd eu dyfalu.',
  'join-send': 'Ymuno',
  'join-name-missing': 'Rhowch eich enw',
  'join-name-long': 'Cadwch eich enw o fewn 120 nod',
  'join-password-short': 'Dewiswch gyfrinair o 12 nod neu fwy',
  'join-password-long': 'Dewiswch gyfrinair o 200 nod neu lai',
  'join-taken':
    'Mae rhywun eisoes yn mewngofnodi gyda’r cyfeiriad e-bost hwn. Gofynnwch i’ch landlord am wahoddiad i gyfeiriad arall.',
  'join-gone-title': 'Nid yw’r gwahoddiad hwn yn gweithio',
  'join-gone-about': 'Mae gwahoddiad yn gweithio unwaith, ac am 30 diwrnod.',
  'join-gone-sign-in': 'Os ydych wedi’i ddefnyddio, mewngofnodwch',
  'join-gone-ask': 'Os na, gofynnwch i’ch landlord am un newydd.',
}
