import { entry } from './entry'
import { standard } from './standard'

export const publicPages = {
  'home-lead':
    'Mae landlordiaid cymdeithasol yn defnyddio Soundings i glywed barn tenantiaid, i weld i bwy mae’r gwasanaeth yn gweithio ac i bwy nad yw’n gweithio, ac i ateb am yr hyn maen nhw’n ei wneud yn ei gylch.',
  'home-landlord': '{{name}}: barn y tenantiaid, a’r hyn a wnaed',
  'home-answer-title': 'Os gofynnwyd i chi gymryd rhan',
  'home-answer':
    'Agorwch y ddolen yn eich llythyr, eich e-bost neu’ch neges destun, neu teipiwch y cyfeiriad sydd ar y poster. Does dim angen cyfrif na chyfrinair arnoch chi.',
  'home-receipt-title': 'Os oes gennych chi dderbynneb',
  'home-receipt': 'Gyda’r cod sydd arni gallwch dynnu eich atebion yn ôl, am byth.',
  'home-receipt-link': 'Rhowch god eich derbynneb',
  'home-staff-title': 'Os ydych chi’n gweithio i landlord, neu’n aelod o’i banel',
  'sign-in': 'Mewngofnodi',

  'said-did': 'Dywedoch chi, gwnaethom ni',
  'said-did-about':
    'Yr hyn a ddywedodd tenantiaid wrthym, yr hyn a wnaethom yn ei gylch neu pam na wnaethom, ac a yw ein panel o breswylwyr yn cytuno.',
  'open-title': 'Dywedwch eich dweud nawr',
  'open-link': 'Atebwch yr arolwg',
  'open-until': 'Tua {{minutes}} munud. Ar agor tan {{day}}.',
  'results-title': 'Yr hyn a ddywedodd tenantiaid wrthym: {{wave}}',
  'results-when': '{{responses}} o ymatebion, rhwng {{opens}} a {{closes}}.',
  'results-question': 'Cwestiwn',
  'results-percent': 'Yn fodlon, neu’n cytuno',
  'results-points': '{{question}} (y rhai a roddodd 9 neu 10 allan o 10)',
  'results-interval': 'Cyfwng 95%',
  'results-base': 'Atebion',
  'results-hidden': 'Heb ei ddangos, fel na ellir adnabod neb ohono',
  'results-none': 'Does dim canlyniadau eto.',
  'results-method-title': 'Sut i ddarllen y ffigurau hyn',
  'results-method-top':
    'Mae canran yn cyfrif y rhai a ddewisodd un o’r ddau ateb gorau o bump, allan o bawb a atebodd y cwestiwn hwnnw. Nid yw “Ddim yn berthnasol” na chwestiynau a adawyd heb eu hateb yn cael eu cyfrif.',
  'results-method-interval':
    'Ni wnaeth pawb ateb. Petai pawb wedi ateb, byddem yn disgwyl i’r ganran fod o fewn y cyfwng 95% (cyfwng Wilson) 19 gwaith o bob 20. Gall y rhai sy’n ateb fod yn wahanol o hyd i’r rhai nad ydynt: nid sampl ar hap yw hon.',
  'results-method-frozen':
    'Rhewyd y ffigurau pan gaeodd yr arolwg. Cuddir ffigur lle gallai ddangos yr hyn a ddywedodd un person, neu helpu i gyfrifo un a allai.',
  'results-weighted':
    'Wedi’u pwysoli yn ôl {{groups}}, fel bod pob grŵp yn cyfrif fel y mae yn y boblogaeth.',
  'results-too-few': 'heb ei bwysoli: rhy ychydig a atebodd',
  'results-kept': 'fel ar {{day}}',
  'results-kept-weighted': 'fel ar {{day}}, wedi’i bwysoli',
  'results-kept-unweighted': 'fel ar {{day}}, heb ei bwysoli',
  'results-method-kept':
    'Mae ffigur â dyddiad wrth ei ymyl fel yr oedd ar y diwrnod hwnnw: wedyn rhy ychydig yn fwy a atebodd i ddangos un mwy diweddar.',
  'promise-title': 'Yr hyn a addawsom',
  'promise-about':
    'Bob tro y byddwn yn gofyn, dywedwn erbyn pa ddiwrnod y cewch glywed beth a gafwyd. Mae canlyniadau wedi’u cyhoeddi ar y diwrnod y mae ffigurau terfynol arolwg yn sefyll gyntaf ar y dudalen hon.',
  'promise-by': '{{wave}}: addawyd erbyn {{day}}.',
  'promise-kept': 'Cyhoeddwyd ar {{day}}: cadwyd yr addewid.',
  'promise-late': 'Cyhoeddwyd ar {{day}}: yn hwyr. Diwrnodau’n hwyr: {{days}}.',
  'promise-coming': 'Heb ei gyhoeddi eto.',
  'promise-overdue': 'Heb ei gyhoeddi eto, ac yn hwyr. Diwrnodau’n hwyr hyd yma: {{days}}.',
  'promise-moved': 'Erbyn {{before}} yr addawyd o’r blaen. Ar {{on}} symudwyd y diwrnod, oherwydd:',
  'contact-title': 'Cysylltu â ni',

  ...entry,
  ...standard,

  'evidence-satisfaction':
    '{{where}}: roedd {{percent}}% o’r {{base}} o denantiaid a atebodd “{{question}}” yn fodlon (cyfwng 95%: {{low}}% i {{high}}%).',
  'evidence-agreement':
    '{{where}}: roedd {{percent}}% o’r {{base}} o denantiaid a atebodd “{{question}}” yn cytuno (cyfwng 95%: {{low}}% i {{high}}%).',
  'evidence-zero-to-ten':
    '{{where}}: rhoddodd {{percent}}% o’r {{base}} o denantiaid a atebodd “{{question}}” 9 neu 10 allan o 10 (cyfwng 95%: {{low}}% i {{high}}%).',
  'evidence-small': 'Ychydig a atebodd, felly arwydd ydyw ac nid mesur.',
  'evidence-weighted-by':
    'Wedi’i bwysoli yn ôl {{groups}}, fel bod pob grŵp yn cyfrif fel y mae yn y boblogaeth.',
  'evidence-weighted': 'Wedi’i bwysoli, fel bod pob grŵp yn cyfrif fel y mae yn y boblogaeth.',
  'evidence-too-few': 'Nid yw wedi’i bwysoli: rhy ychydig a atebodd ar gyfer hynny.',
  'evidence-unweighted': 'Heb bwysau mae’n {{unweighted}}%.',
  'evidence-kept':
    'Fel yr oedd ar {{day}}: ers hynny rhy ychydig yn fwy a atebodd i ddangos ffigur mwy diweddar.',
  'evidence-hidden':
    '{{where}}: ni ddangosir y ffigur ar gyfer “{{question}}”, fel na ellir adnabod neb ohono.',

  'not-found-title': 'Does dim tudalen yn y cyfeiriad hwn',
  'not-found-check':
    'Gwiriwch a oes llythyren ar goll neu lythyren ychwanegol yn y cyfeiriad, neu copïwch y cyfeiriad cyfan.',
  'not-found-answer':
    'Os gofynnwyd i chi gymryd rhan mewn arolwg, agorwch y ddolen yn eich llythyr neu’ch neges eto.',
  'not-found-home': 'Ewch i’r dudalen gyntaf',
}
