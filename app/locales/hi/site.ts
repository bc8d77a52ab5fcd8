import type { site as english } from '../en/site'
import type { Translated } from '../translated'

/** Words on every page tenants and the public see, in Hindi. */
export const site: Translated<typeof english> = {
  'page-ways': ['Ways off this page', 'इस पन्ने से बाहर के रास्ते'],
  'skip-to-main': ['Skip to the main part of the page', 'पन्ने के मुख्य भाग पर जाएँ'],
  'choose-language': ['Language', 'भाषा'],
  'problem-title': ['There is a problem', 'एक समस्या है'],
  'error-prefix': ['Error:', 'ग़लती:'],
  back: ['Back', 'वापस'],
  'too-many-title': ['Too many tries', 'बहुत ज़्यादा कोशिशें'],
  'too-many-advice': [
    'From this connection too many addresses or codes were tried that are not right. What you have just sent was not saved. Wait a few minutes, then go back and send it again.',
    'इस कनेक्शन से बहुत से ऐसे पते या कोड आज़माए गए जो सही नहीं हैं। आपने अभी जो भेजा वह सहेजा नहीं गया। कुछ मिनट रुकें, फिर वापस जाकर दोबारा भेजें।',
  ],
  'elsewhere-title': ['This was not sent from our own page', 'यह हमारे अपने पन्ने से नहीं भेजा गया'],
  'elsewhere-advice': [
    'To keep you safe we take only what is sent from our own pages, so nothing was saved. Open our page again and send it from there.',
    'आपकी सुरक्षा के लिए हम सिर्फ़ वही लेते हैं जो हमारे अपने पन्नों से भेजा जाए, इसलिए कुछ सहेजा नहीं गया। हमारा पन्ना दोबारा खोलें और वहाँ से भेजें।',
  ],
  'leave-quickly': ['Leave this page quickly', 'इस पन्ने को जल्दी छोड़ें'],
}
