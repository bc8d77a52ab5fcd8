import type { paper as english } from '../en/paper'
import type { Translated } from '../translated'

/** Words of the printed form, in Hindi. */
export const paper: Translated<typeof english> = {
  form: ['Form {{code}}', 'फ़ॉर्म {{code}}'],
  'how-title': ['How to fill in this form', 'यह फ़ॉर्म कैसे भरें'],
  'how-tick': [
    'Use a pen. Tick one box for each question, or more where it says so.',
    'पेन का इस्तेमाल करें। हर सवाल के लिए एक खाने में निशान लगाएँ, या जहाँ लिखा हो वहाँ ज़्यादा में।',
  ],
  'how-mistake': [
    'If you tick a wrong box, fill it in completely and tick the right one.',
    'अगर ग़लत खाने में निशान लग जाए, तो उसे पूरा भर दें और सही खाने में निशान लगाएँ।',
  ],
  'how-numbers': [
    'The small numbers beside the boxes are only for us, for when we type in your answers.',
    'खानों के पास के छोटे नंबर सिर्फ़ हमारे लिए हैं, जब हम आपके जवाब टाइप करते हैं।',
  ],
  'return-by': [
    'Please send it back so that it reaches us by {{day}}.',
    'कृपया इसे वापस भेजें ताकि यह {{day}} तक हमें मिल जाए।',
  ],
  'no-name': [
    'This form has a code, and no name. We do not note who was given which form. Please do not write your name or address on it.',
    'इस फ़ॉर्म पर एक कोड है, और कोई नाम नहीं। हम यह नहीं लिखते कि किसे कौन सा फ़ॉर्म दिया गया। कृपया इस पर अपना नाम या पता न लिखें।',
  ],
  confidential: [
    'Your answers are confidential. People who work for us type them in.',
    'आपके जवाब गोपनीय हैं। हमारे लिए काम करने वाले लोग उन्हें टाइप करते हैं।',
  ],
  anonymous: [
    'This survey is anonymous. We type in your answers, and keep no name or address with them.',
    'यह सर्वे गुमनाम है। हम आपके जवाब टाइप करते हैं, और उनके साथ कोई नाम या पता नहीं रखते।',
  ],
  'route-one': [
    'Answer question {{from}} only if you ticked {{answers}} in question {{question}}.',
    'सवाल {{from}} का जवाब तभी दें अगर आपने सवाल {{question}} में {{answers}} पर निशान लगाया हो।',
  ],
  'route-run': [
    'Answer questions {{from}} to {{to}} only if you ticked {{answers}} in question {{question}}.',
    'सवाल {{from}} से {{to}} के जवाब तभी दें अगर आपने सवाल {{question}} में {{answers}} पर निशान लगाया हो।',
  ],
  'else-question': ['If not, go to question {{next}}.', 'अगर नहीं, तो सवाल {{next}} पर जाएँ।'],
  'else-part': ['If not, go to “{{part}}”.', 'अगर नहीं, तो “{{part}}” पर जाएँ।'],
  'more-room': [
    'If you need more room, add a sheet of paper and write the code of this form on it.',
    'अगर और जगह चाहिए, तो एक और काग़ज़ लगाएँ और उस पर इस फ़ॉर्म का कोड लिखें।',
  ],
  'return-title': ['Send the form back', 'फ़ॉर्म वापस भेजें'],
  'return-to': ['Send it, or hand it in, here:', 'इसे यहाँ भेजें, या यहाँ जमा करें:'],
  'keep-title': ['If you change your mind', 'अगर आपका मन बदल जाए'],
  keep: [
    'Write down this code, or take a picture of it. If you want your answers deleted, at any time, tell us the code. We do not need your name.',
    'यह कोड लिख लें, या इसकी तस्वीर ले लें। अगर आप कभी भी अपने जवाब मिटवाना चाहें, तो हमें कोड बताएँ। हमें आपके नाम की ज़रूरत नहीं है।',
  ],
}
