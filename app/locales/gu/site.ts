import type { site as english } from '../en/site'
import type { Translated } from '../translated'

/** Words on every page tenants and the public see, in Gujarati. */
export const site: Translated<typeof english> = {
  'page-ways': ['Ways off this page', 'આ પાના પરથી બહારના રસ્તા'],
  'skip-to-main': ['Skip to the main part of the page', 'પાનાના મુખ્ય ભાગ પર જાઓ'],
  'choose-language': ['Language', 'ભાષા'],
  'problem-title': ['There is a problem', 'એક સમસ્યા છે'],
  'error-prefix': ['Error:', 'ભૂલ:'],
  back: ['Back', 'પાછા'],
  'too-many-title': ['Too many tries', 'ઘણા બધા પ્રયત્નો'],
  'too-many-advice': [
    'From this connection too many addresses or codes were tried that are not right. What you have just sent was not saved. Wait a few minutes, then go back and send it again.',
    'આ કનેક્શન પરથી સાચાં ન હોય તેવાં ઘણાં બધાં સરનામાં કે કોડ અજમાવાયાં. તમે હમણાં જે મોકલ્યું તે સચવાયું નથી. થોડી મિનિટ રાહ જુઓ, પછી પાછા જઈને ફરી મોકલો.',
  ],
  'elsewhere-title': ['This was not sent from our own page', 'આ અમારા પોતાના પાના પરથી મોકલાયું નથી'],
  'elsewhere-advice': [
    'To keep you safe we take only what is sent from our own pages, so nothing was saved. Open our page again and send it from there.',
    'તમને સલામત રાખવા અમે ફક્ત અમારાં પોતાનાં પાનાં પરથી મોકલાયેલું જ લઈએ છીએ, તેથી કંઈ સચવાયું નથી. અમારું પાનું ફરી ખોલો અને ત્યાંથી મોકલો.',
  ],
  'leave-quickly': ['Leave this page quickly', 'આ પાનું ઝડપથી છોડો'],
}
