export const standard = {
  'service-standards': 'Safonau gwasanaeth',
  'service-standards-about':
    'Yr hyn yr ydym yn ei addo, fel y cytunodd ein paneli o breswylwyr arno. Mae pob addewid wrth ymyl yr hyn a ddywedodd tenantiaid wrthym yn yr arolwg diweddaraf sydd wedi gorffen.',
  'service-standards-none': 'Does dim safon gwasanaeth wedi’i chytuno eto.',
  'service-standards-link': 'Yr hyn yr ydym yn ei addo, ac a ydym yn ei gadw',
  'standard-target-title': 'Targed',
  'standard-target': 'Mae {{percent}}% neu fwy yn rhoi ateb da i “{{question}}”',
  'standard-agreed-title': 'Cytunwyd',
  'standard-agreed': '{{panel}}, {{day}}',
  'standard-now-title': 'Sut hwyl yr ydym yn ei chael',
  'standard-met': 'Cyrhaeddwyd',
  'standard-missed': 'Heb ei gyrraedd',
  'standard-not-known': 'Ni ellir dweud',
  'standard-met-surely':
    'Mae’r ffigur yn cyrraedd y targed, a’i gyfwng 95% cyfan hefyd: mae’n annhebygol mai hap yw hyn.',
  'standard-met-narrowly':
    'Mae’r ffigur yn cyrraedd y targed. Mae’r targed o fewn y cyfwng 95%: petai pawb wedi ateb, gallem fod wedi’i fethu.',
  'standard-missed-surely':
    'Mae’r ffigur yn is na’r targed, a’i gyfwng 95% cyfan hefyd: mae’n annhebygol mai hap yw hyn.',
  'standard-missed-narrowly':
    'Mae’r ffigur yn is na’r targed. Mae’r targed o fewn y cyfwng 95%: gall mai hap yw hyn.',
  'standard-hidden': 'Does dim ffigur y gellir ei ddangos.',
}
