import { counted } from '../counted'

export const panelProfile = {
  'nav-members': 'Aelodau',
  'profile-title': 'Pwy sydd ar y paneli',
  'profile-about':
    'Aelodau’r holl baneli gyda’i gilydd, ochr yn ochr â’r holl denantiaid. Gall panel sy’n debyg i’r tenantiaid siarad drostynt; lle nad yw’n debyg, mae rhywun ar goll.',
  'profile-safe':
    'Ni ellir adnabod neb yma: mae grwpiau o lai na 10 aelod yn cael eu rhoi gydag eraill, ac mae’r hyn sydd wedi newid o lai na 10 yn aros fel yr oedd.',
  'profile-none': 'Nid yw proffil yr aelodau wedi’i gymryd eto.',
  'profile-nothing': 'Mae rhy ychydig o aelodau wedi dweud pwy ydynt i ddangos unrhyw grŵp.',
  'profile-taken': 'Cymerwyd ar {{day}}, o {{members}} o aelodau.',
  'profile-of-day': 'Fel ar {{day}}, o {{members}} o aelodau.',
  'profile-not-said': 'Ni ddywedodd',
  'profile-or-not-said': '{{group}}, neu ni ddywedodd',
  'profile-column-members': 'Aelodau',
  'profile-column-share': 'O’r aelodau',
  'profile-column-said': 'O’r rhai a ddywedodd',
  'profile-column-population': 'O’r tenantiaid',
  'profile-caption': 'Aelodau yn ôl {{strand}}',
  'profile-not-known': 'ddim yn hysbys',
  'profile-age-range': '{{from}} i {{to}}',
  'profile-age-over': '{{from}} neu hŷn',
  'profile-others': 'Pob grŵp arall',
  ...counted(
    'profile-fewer',
    '{{group}}: {{count}} pwynt yn llai ymhlith yr aelodau nag ymhlith y tenantiaid.',
  ),
  ...counted(
    'profile-more',
    '{{group}}: {{count}} pwynt yn fwy ymhlith yr aelodau nag ymhlith y tenantiaid.',
  ),
  'profile-same': 'Mae’r aelodau fel y mae’r tenantiaid.',
  'profile-unlike': 'Mae hynny’n ormod i fod yn siawns.',
  'profile-alike': 'Gall hynny fod yn siawns.',
  'profile-not-told': 'Ni ellir dweud ai siawns yw hynny.',
  'profile-part':
    'Mae’r hyn sy’n hysbys am y tenantiaid yn ymwneud â {{percent}}% ohonynt yn unig: cymerwch ef fel canllaw.',
  'profile-hidden': 'Mae rhy ychydig o aelodau wedi dweud y rhain i gael grwpiau o 10: {{strands}}.',
  'profile-group-white': 'Gwyn',
  'profile-group-mixed': 'Cymysg',
  'profile-group-asian': 'Asiaidd',
  'profile-group-black': 'Du',
  'profile-group-other': 'Arall',
  'profile-you': 'Dywedwch pwy ydych chi',
  'profile-you-change': 'Newid yr hyn rydych yn ei ddweud amdanoch eich hun',
  'profile-you-title': 'Amdanoch chi',
  'profile-you-about':
    'Er mwyn gallu cymharu’r paneli â’r holl denantiaid. Gallwch hepgor unrhyw gwestiwn. Neb ond chi sy’n darllen eich atebion: dim ond grwpiau o 10 aelod neu fwy sy’n cael eu cyfrif, o’r holl baneli gyda’i gilydd.',
  'profile-you-clear':
    'I dynnu ateb yn ôl, dewiswch “Gwell gen i beidio â dweud”. Pan fyddwch yn gadael eich panel olaf, caiff pob un ei ddileu.',
  'profile-you-save': 'Cadw',
  'profile-you-saved': 'Wedi’i gadw. Diolch.',
  'profile-you-wrong': 'Dewiswch un o’r atebion',
  'profile-back': 'Yn ôl i bwy sydd ar y paneli',
}
