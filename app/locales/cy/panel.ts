import { counted } from '../counted'

export const panel = {
  'sign-in-title': 'Mewngofnodi',
  'sign-in-whom': 'Ar gyfer staff landlord a’i banel o breswylwyr.',
  'sign-in-email': 'Cyfeiriad e-bost',
  'sign-in-password': 'Cyfrinair',
  'sign-in-refused':
    'Nid yw’r cyfeiriad e-bost a’r cyfrinair yn cyd-fynd. Gwiriwch y ddau a rhowch gynnig arall arni.',
  'sign-out': 'Allgofnodi',
  'sign-out-title': 'Hoffech chi allgofnodi?',

  name: 'Panel preswylwyr',
  'entries-title': 'Beth wnaeth y landlord yn ei gylch?',
  'entries-about':
    'Darllenwch yr hyn a ddywedodd tenantiaid ac ateb y landlord. Cadarnhewch ef os yw’n wir hyd y gwyddoch chi, heriwch ef os nad yw, a gofynnwch am ragor os na allwch ddweud.',
  'none-waiting': 'Does dim byd yn aros amdanoch chi nawr.',
  waiting: 'Yn aros amdanoch chi',
  decided: 'Wedi’u penderfynu',
  'state-draft': 'Drafft',
  'state-with-the-panel': 'Gyda’r panel',
  'state-challenged': 'Heriwyd',
  'state-asked-for-more': 'Gofynnwyd am ragor',
  'state-confirmed': 'Cadarnhawyd',
  'state-not-confirmed': 'Cyhoeddus, heb ei gadarnhau',

  'entry-name': 'Cofnod',
  'entry-title': 'A yw hyn yn wir?',
  back: 'Yn ôl i’r holl gofnodion',
  'you-confirmed': 'Fe gadarnhaoch chi hyn.',
  'you-challenged': 'Fe herioch chi hyn.',
  'you-asked-for-more': 'Fe ofynnoch chi am ragor.',
  'answered-you': 'Mae’r landlord wedi ateb: darllenwch ei ateb isod, a dywedwch beth yw eich barn nawr.',
  ...counted('quorum', 'Rhaid i {{count}} aelod o’r panel ei gadarnhau.'),
  'speak-by': 'Dywedwch eich barn erbyn {{day}}.',
  'speak-overdue': 'Gofynnwyd i’r panel ddweud ei farn erbyn {{day}}.',
  'if-waits':
    'Nes bod digon wedi gwneud hynny, ni all neb arall ei ddarllen: dim ond dweud bod cofnod yn aros y mae ein tudalen gyhoeddus.',
  'if-is-published':
    'Os bydd rhy ychydig wedi gwneud erbyn hynny, caiff ei gyhoeddi a’i nodi fel un heb ei gadarnhau.',
  'public-now': 'Mae’n gyhoeddus nawr.',
  'sent-again': 'Mae’r landlord wedi’i anfon eto ers hynny: darllenwch ef unwaith yn rhagor.',
  'may-change':
    'Mae’r landlord yn gweld eich sylw, a gall newid ei ateb. Nes iddo ddod yn gyhoeddus gallwch newid eich meddwl isod.',
  'changing-title': 'Mae’r landlord yn newid y cofnod hwn',
  'changing-about':
    'Mae’r landlord wedi newid y cofnod hwn ers i chi ei agor: darllenwch ef eto pan gaiff ei anfon at y panel unwaith yn rhagor. Ni chofnodwyd dim a anfonoch chi nawr.',
  'changed-since': 'Mae’r landlord wedi newid y cofnod hwn ers i chi ei agor: darllenwch ef eto',

  'verdict-asked': 'A yw’r ateb yn wir, hyd y gwyddoch chi?',
  confirm: 'Rwy’n ei gadarnhau',
  challenge: 'Rwy’n ei herio',
  ask: 'Rwy’n gofyn am ragor',
  comment: 'Eich sylw',
  'comment-hint':
    'Os ydych chi’n ei herio, dywedwch beth sydd ddim yn wir neu beth sydd ar goll. Os ydych chi’n gofyn am ragor, dywedwch beth hoffech chi ei wybod. Gall pawb ddarllen hwn: peidiwch ag enwi neb, a gadewch gyfeiriadau allan.',
  'shown-name': 'Yr enw i’w ddangos gydag ef',
  'shown-name-hint':
    'Does dim rhaid iddo fod yn enw i chi’ch hun: “Ann o Ffordd y Llwyfen”, neu “Tenant yn y Gogledd”. Mae’n aros yr un fath ar gyfer popeth a ddywedwch yma.',
  'shown-under': 'Caiff ei ddangos o dan yr enw “{{name}}”.',
  send: 'Anfon',
  'verdict-missing': 'Dewiswch a ydych chi’n ei gadarnhau, yn ei herio neu’n gofyn am ragor',
  'comment-missing-challenged': 'Rhowch beth sydd ddim yn wir, neu beth sydd ar goll',
  'comment-missing-asked-for-more': 'Rhowch beth hoffech chi ei wybod',
  'comment-long': 'Cadwch eich sylw o fewn {{most}} o nodau',
  'name-missing': 'Rhowch yr enw i’w ddangos gyda’r hyn a ddywedwch',
  'name-long': 'Cadwch yr enw o fewn {{most}} o nodau',
}
