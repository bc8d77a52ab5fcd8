import type { site as english } from '../en/site'
import type { Translated } from '../translated'

/** Words on every page tenants and the public see, in Pashto. */
export const site: Translated<typeof english> = {
  'page-ways': ['Ways off this page', 'له دې پاڼې د وتلو لارې'],
  'skip-to-main': ['Skip to the main part of the page', 'د پاڼې اصلي برخې ته لاړ شئ'],
  'choose-language': ['Language', 'ژبه'],
  'problem-title': ['There is a problem', 'یوه ستونزه شته'],
  'error-prefix': ['Error:', 'تېروتنه:'],
  back: ['Back', 'شاته'],
  'too-many-title': ['Too many tries', 'ډېرې زیاتې هڅې'],
  'too-many-advice': [
    'From this connection too many addresses or codes were tried that are not right. What you have just sent was not saved. Wait a few minutes, then go back and send it again.',
    'له دې نښلون څخه ډېرې داسې پتې یا کوډونه وازمویل شول چې سم نه دي. هغه څه چې همدا اوس مو ولېږل خوندي نه شول. څو دقیقې انتظار وکړئ، بیا شاته لاړ شئ او بیا یې ولېږئ.',
  ],
  'elsewhere-title': ['This was not sent from our own page', 'دا زموږ له خپلې پاڼې نه دی لېږل شوی'],
  'elsewhere-advice': [
    'To keep you safe we take only what is sent from our own pages, so nothing was saved. Open our page again and send it from there.',
    'ستاسو د خوندیتوب لپاره موږ یوازې هغه اخلو چې زموږ له خپلو پاڼو ولېږل شي، نو هېڅ خوندي نه شول. زموږ پاڼه بیا پرانیزئ او له هماغه ځایه یې ولېږئ.',
  ],
  'leave-quickly': ['Leave this page quickly', 'دا پاڼه ژر پرېږدئ'],
}
