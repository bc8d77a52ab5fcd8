import type { answer as english } from '../en/answer'
import type { Translated } from '../translated'

/** Words of the pages on which tenants answer, in Hindi. */
export const answer: Translated<typeof english> = {
  'asked-by': ['{{organisation}} is asking its tenants.', '{{organisation}} अपने किरायेदारों से पूछ रहा है।'],
  minutes_one: ['It takes about {{count}} minute.', 'इसमें लगभग {{count}} मिनट लगता है।'],
  minutes_other: ['It takes about {{count}} minutes.', 'इसमें लगभग {{count}} मिनट लगते हैं।'],
  'leave-out': ['You can leave out any question.', 'आप कोई भी सवाल छोड़ सकते हैं।'],
  'open-until': ['You can answer until {{day}}.', 'आप {{day}} तक जवाब दे सकते हैं।'],
  start: ['Start', 'शुरू करें'],
  'carry-on': ['Carry on', 'जारी रखें'],
  'carry-on-note': [
    'You have answered some pages already. They are saved.',
    'आप कुछ पन्नों के जवाब दे चुके हैं। वे सहेजे हुए हैं।',
  ],
  'saved-note': [
    'Each page is saved when you send it. To finish later, open this same link again, on this phone or on another.',
    'हर पन्ना भेजने पर सहेज लिया जाता है। बाद में पूरा करने के लिए यही लिंक इसी फ़ोन पर या किसी और फ़ोन पर दोबारा खोलें।',
  ],
  'privacy-title': ['Who sees your answers', 'आपके जवाब कौन देखता है'],
  'what-confidential': [
    'This survey is confidential: what that means',
    'यह सर्वेक्षण गोपनीय है: इसका क्या मतलब है',
  ],
  'what-anonymous': ['This survey is anonymous: what that means', 'यह सर्वेक्षण गुमनाम है: इसका क्या मतलब है'],
  confidential: [
    'This survey is confidential. We know which home this link was sent to, so that we do not ask you twice. We keep that apart from your answers: the people who read the results do not see your name or address.',
    'यह सर्वेक्षण गोपनीय है। हमें पता है कि यह लिंक किस घर को भेजा गया था, ताकि हम आपसे दो बार न पूछें। हम इसे आपके जवाबों से अलग रखते हैं: नतीजे पढ़ने वाले लोग आपका नाम या पता नहीं देखते।',
  ],
  anonymous: [
    'This survey is anonymous. When you send your answers, we note that this link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    'यह सर्वेक्षण गुमनाम है। जब आप अपने जवाब भेजते हैं तो हम लिख लेते हैं कि यह लिंक इस्तेमाल हो चुका है, और आपके जवाब उसके बिना रखते हैं। उसके बाद कोई नहीं बता सकता कि कौन से जवाब आपके हैं, हम भी नहीं।',
  ],
  'confidential-open-link': [
    'Your answers are confidential. When you start you get a link of your own, so that you can carry on later. We keep that link apart from your answers: the people who read the results do not see it.',
    'आपके जवाब गोपनीय हैं। शुरू करने पर आपको अपना एक लिंक मिलता है ताकि आप बाद में जारी रख सकें। हम उस लिंक को आपके जवाबों से अलग रखते हैं: नतीजे पढ़ने वाले लोग उसे नहीं देखते।',
  ],
  'anonymous-open-link': [
    'This survey is anonymous. When you start you get a link of your own, so that you can carry on later. When you send your answers, we note that your link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    'यह सर्वेक्षण गुमनाम है। शुरू करने पर आपको अपना एक लिंक मिलता है ताकि आप बाद में जारी रख सकें। जब आप अपने जवाब भेजते हैं तो हम लिख लेते हैं कि आपका लिंक इस्तेमाल हो चुका है, और आपके जवाब उसके बिना रखते हैं। उसके बाद कोई नहीं बता सकता कि कौन से जवाब आपके हैं, हम भी नहीं।',
  ],
  'open-link': [
    'The address of this survey is the same for everybody, so we do not know who you are or where you live.',
    'इस सर्वेक्षण का पता सबके लिए एक ही है, इसलिए हमें नहीं पता कि आप कौन हैं या कहाँ रहते हैं।',
  ],
  'small-groups': [
    'We never show a result for fewer than 10 people.',
    'हम 10 से कम लोगों का नतीजा कभी नहीं दिखाते।',
  ],
  'own-words': [
    'If you write in your own words, leave out what would show who you are.',
    'अगर आप अपने शब्दों में लिखें तो ऐसी बात न लिखें जिससे पता चले कि आप कौन हैं।',
  ],
  'not-for-title': ['What this is not for', 'यह किस काम के लिए नहीं है'],
  'not-for': [
    'Do not use these questions to ask for a repair, or to tell us about a danger. Nobody reads your answers straight away.',
    'मरम्मत के लिए कहने या किसी ख़तरे की सूचना देने के लिए इन सवालों का इस्तेमाल न करें। आपके जवाब कोई तुरंत नहीं पढ़ता।',
  ],
  'not-for-danger': ['If somebody is in danger now, call 999.', 'अगर कोई अभी ख़तरे में है तो 999 पर फ़ोन करें।'],
  'turn-to': ['For a repair or anything urgent:', 'मरम्मत या किसी ज़रूरी काम के लिए:'],
  'help-title': ['Help, or a call instead', 'मदद, या इसकी जगह फ़ोन'],
  help: [
    'Someone you trust may help you answer. If you would like us to call you and ask the questions by phone, or you need large print or another language, tell us:',
    'जिस पर आपको भरोसा हो वह जवाब देने में आपकी मदद कर सकता है। अगर आप चाहते हैं कि हम आपको फ़ोन करके सवाल पूछें, या आपको बड़े अक्षर या कोई और भाषा चाहिए, तो हमें बताइए:',
  ],
  'area-label': ['Which area is your home in?', 'आपका घर किस इलाके में है?'],
  'area-hint': [
    'We use this to see if the service is as good everywhere. You can leave it out.',
    'इससे हम देखते हैं कि सेवा हर जगह एक जैसी अच्छी है या नहीं। आप इसे छोड़ सकते हैं।',
  ],
  'area-blank': ['I would rather not say', 'मैं नहीं बताना चाहता / चाहती'],
  'tenure-legend': ['How do you hold your home?', 'आपका घर आपके पास किस तरह है?'],
  'tenure-hint': ['You can leave this out.', 'आप इसे छोड़ सकते हैं।'],
  'problem-area': ['Choose an area from the list, or leave it out', 'सूची में से कोई इलाका चुनें, या इसे छोड़ दें'],
  'problem-tenure': [
    'Choose one of the ways to hold a home, or leave it out',
    'घर रखने के तरीकों में से एक चुनें, या इसे छोड़ दें',
  ],
  'page-of': ['Page {{page}} of {{pages}}', 'पन्ना {{page}}, कुल {{pages}}'],
  'save-and-continue': ['Save and continue', 'सहेजें और आगे बढ़ें'],
  'comment-hint': ['Up to {{limit}} characters.', 'ज़्यादा से ज़्यादा {{limit}} अक्षर।'],
  'choose-many': ['Choose all that apply.', 'जो भी लागू हों, सब चुनें।'],
  'or-else': ['or', 'या'],
  'problem-not-an-option': [
    'Choose one of the answers to “{{question}}”',
    '“{{question}}” के लिए दिए गए जवाबों में से एक चुनें',
  ],
  'problem-not-alone': [
    'Choose “{{option}}” or other answers to “{{question}}”, but not both',
    '“{{question}}” के लिए “{{option}}” या दूसरे जवाब चुनें, दोनों नहीं',
  ],
  'problem-too-long_one': [
    'Shorten your answer to “{{question}}” by {{count}} character: the most is {{limit}}',
    '“{{question}}” का अपना जवाब {{count}} अक्षर छोटा करें: अधिकतम सीमा {{limit}} है',
  ],
  'problem-too-long_other': [
    'Shorten your answer to “{{question}}” by {{count}} characters: the most is {{limit}}',
    '“{{question}}” का अपना जवाब {{count}} अक्षर छोटा करें: अधिकतम सीमा {{limit}} है',
  ],
  'stop-summary': ['Stop now and finish later', 'अभी रुकें और बाद में पूरा करें'],
  'stop-advice': [
    'The pages you sent are saved; this one is saved when you choose “Save and continue”. To carry on, open your link again:',
    'जो पन्ने आप भेज चुके हैं वे सहेजे हुए हैं; यह पन्ना तब सहेजा जाएगा जब आप “सहेजें और आगे बढ़ें” चुनेंगे। जारी रखने के लिए अपना लिंक दोबारा खोलें:',
  ],
  'about-you': ['About you', 'आपके बारे में'],
  'profile-why': [
    'We ask these questions to find out for whom our service works, and for whom it does not. You can leave out any of them, or all.',
    'हम ये सवाल यह जानने के लिए पूछते हैं कि हमारी सेवा किन लोगों के लिए ठीक है और किन के लिए नहीं। आप इनमें से कोई भी सवाल, या सारे सवाल, छोड़ सकते हैं।',
  ],
  'profile-will-title': ['What we will do with these answers', 'हम इन जवाबों से क्या करेंगे'],
  'profile-will': [
    'Compare how satisfied different groups of tenants are, in numbers',
    'संख्याओं में तुलना करेंगे कि किरायेदारों के अलग-अलग समूह कितने संतुष्ट हैं',
  ],
  'profile-will-act': [
    'Choose what to put right, and check later that it is better',
    'तय करेंगे कि क्या ठीक करना है, और बाद में देखेंगे कि सुधार हुआ या नहीं',
  ],
  'profile-will-not-title': ['What we will not do', 'हम क्या नहीं करेंगे'],
  'profile-will-not-service': [
    'Use them in any decision about you, your home or your tenancy',
    'आपके, आपके घर के या आपकी किरायेदारी के बारे में किसी फ़ैसले में इनका इस्तेमाल नहीं करेंगे',
  ],
  'profile-will-not-show': [
    'Show them to anybody beside your name, or show a result for fewer than 10 people',
    'किसी को आपके नाम के साथ नहीं दिखाएँगे, न 10 से कम लोगों का नतीजा दिखाएँगे',
  ],
  'profile-will-not-back': [
    'Show them on this screen again, if you come back or someone else opens the link',
    'अगर आप वापस आएँ या कोई और लिंक खोले तो इन्हें इस स्क्रीन पर दोबारा नहीं दिखाएँगे',
  ],
  'keep-answer': ['Keep the answer I gave before', 'मैंने पहले जो जवाब दिया था वही रखें'],
  'review-title': ['Check your answers', 'अपने जवाब देख लें'],
  'review-about-you': ['About you', 'आपके बारे में'],
  'review-hidden': [
    'What you told us about yourself is not shown here, in case somebody else sees this screen.',
    'आपने अपने बारे में जो बताया वह यहाँ नहीं दिखाया जाता, ताकि कोई और यह स्क्रीन देखे तो उसे पता न चले।',
  ],
  change: ['Change', 'बदलें'],
  'not-answered': ['Not answered', 'जवाब नहीं दिया'],
  answered: ['Answered', 'जवाब दिया'],
  helped: ['Someone helped me to answer', 'जवाब देने में किसी ने मेरी मदद की'],
  'send-title': ['Send your answers', 'अपने जवाब भेजें'],
  'send-note': [
    'Once they are sent you cannot change them. You will get a code with which you can take them back.',
    'भेजने के बाद आप इन्हें बदल नहीं सकते। आपको एक कोड मिलेगा जिससे आप अपने जवाब वापस ले सकते हैं।',
  ],
  send: ['Send my answers', 'मेरे जवाब भेजें'],
  'thanks-title': ['Thank you. Your answers are sent.', 'धन्यवाद। आपके जवाब भेज दिए गए हैं।'],
  'receipt-title': ['Your receipt', 'आपकी रसीद'],
  'receipt-keep': [
    'With this code you can take your answers back at any time. Write it down, take a picture, or print this page: we do not have the code and cannot find it for you.',
    'इस कोड से आप किसी भी समय अपने जवाब वापस ले सकते हैं। इसे लिख लें, इसकी तस्वीर ले लें, या यह पन्ना छाप लें: यह कोड हमारे पास नहीं है और हम इसे आपके लिए ढूँढ़ नहीं सकते।',
  ],
  'receipt-where': ['To take your answers back, type the code at:', 'अपने जवाब वापस लेने के लिए कोड यहाँ लिखें:'],
  'receipt-scan': [
    'Or open the camera of a phone and point it at this square.',
    'या फ़ोन का कैमरा खोलकर इस चौकोर निशान की ओर करें।',
  ],
  'receipt-square': [
    'A square code that opens the page for taking your answers back',
    'एक चौकोर कोड जो आपके जवाब वापस लेने का पन्ना खोलता है',
  ],
  'next-title': ['What happens next', 'इसके बाद क्या होगा'],
  'next-results': [
    'We read everything. By {{day}} we will publish what tenants told us and what we will do.',
    'हम सब कुछ पढ़ते हैं। {{day}} तक हम प्रकाशित करेंगे कि किरायेदारों ने हमें क्या बताया और हम क्या करेंगे।',
  ],
  'next-said-did': [
    'See what changed because of what tenants said before',
    'देखें कि किरायेदारों की पहले कही बातों से क्या बदला',
  ],
  'shared-screen': [
    'If other people use this phone or computer, close this page now.',
    'अगर यह फ़ोन या कंप्यूटर दूसरे लोग भी इस्तेमाल करते हैं तो यह पन्ना अभी बंद कर दें।',
  ],
  'malformed-title': ['This link is not complete', 'यह लिंक पूरा नहीं है'],
  'malformed-what': [
    'The address you opened is too short, too long or has characters our links never have.',
    'आपने जो पता खोला वह बहुत छोटा या बहुत लंबा है, या उसमें ऐसे अक्षर हैं जो हमारे लिंक में नहीं होते।',
  ],
  'malformed-do': [
    'Copy the whole address from the letter or message, with everything after the last slash. If it is in two lines, join them.',
    'पत्र या संदेश से पूरा पता उतारें, आख़िरी तिरछी लकीर के बाद की हर चीज़ के साथ। अगर वह दो पंक्तियों में है तो उन्हें जोड़ दें।',
  ],
  'mistyped-title': ['One character of this link is wrong', 'इस लिंक का एक अक्षर ग़लत है'],
  'mistyped-what': [
    'The address has the right length, but it was not typed quite as it was printed.',
    'पते की लंबाई ठीक है, लेकिन वह ठीक वैसे नहीं लिखा गया जैसे छपा था।',
  ],
  'mistyped-do': [
    'Compare it with your letter or message, four characters at a time, and correct it.',
    'इसे अपने पत्र या संदेश से चार-चार अक्षर करके मिलाएँ, और ठीक करें।',
  ],
  'unknown-title': ['We do not know this link', 'हम इस लिंक को नहीं जानते'],
  'unknown-what': [
    'It may belong to a survey that ended long ago, or to another landlord.',
    'हो सकता है यह किसी ऐसे सर्वेक्षण का हो जो बहुत पहले ख़त्म हो चुका है, या किसी और आवास संस्था का हो।',
  ],
  'unknown-do': [
    'Look for a newer letter or message. If there is none, ask your landlord for a new link.',
    'कोई नया पत्र या संदेश देखें। अगर न हो तो अपनी आवास संस्था से नया लिंक माँगें।',
  ],
  'used-title': ['This link has been used', 'यह लिंक इस्तेमाल हो चुका है'],
  'used-what': [
    'Answers were sent with it already. Each link sends answers once, so that nobody counts twice.',
    'इससे जवाब पहले ही भेजे जा चुके हैं। हर लिंक से एक ही बार जवाब भेजे जाते हैं, ताकि कोई दो बार न गिना जाए।',
  ],
  'used-do': [
    'If you sent them and want to take them back, use the code you were given then. If it was not you or somebody in your home, tell us.',
    'अगर आपने भेजे थे और वापस लेना चाहते हैं तो वह कोड इस्तेमाल करें जो आपको उस समय दिया गया था। अगर आपने या आपके घर के किसी व्यक्ति ने नहीं भेजे तो हमें बताइए।',
  ],
  'closed-title': ['This survey is closed', 'यह सर्वेक्षण बंद हो चुका है'],
  'closed-what': [
    'It took answers until {{day}}. What was not sent by then is destroyed, and nobody saw it.',
    'इसमें {{day}} तक जवाब लिए गए। जो तब तक नहीं भेजा गया वह नष्ट कर दिया जाता है, और उसे किसी ने नहीं देखा।',
  ],
  'closed-do': [
    'You can still tell us what you think, and see what tenants told us.',
    'आप अब भी हमें अपनी राय बता सकते हैं, और देख सकते हैं कि किरायेदारों ने हमें क्या बताया।',
  ],
  'not-yet-title': ['This survey has not begun', 'यह सर्वेक्षण अभी शुरू नहीं हुआ'],
  'not-yet-what': ['You can answer from {{day}}.', 'आप {{day}} से जवाब दे सकते हैं।'],
  'not-yet-do': ['Keep the link and open it again then.', 'लिंक संभालकर रखें और उस दिन दोबारा खोलें।'],
  'no-survey-title': ['There is no survey at this address', 'इस पते पर कोई सर्वेक्षण नहीं है'],
  'no-survey-what': [
    'The short address on a poster is a few letters after /s/. This one is not in use.',
    'पोस्टर पर छोटा पता /s/ के बाद कुछ अक्षरों का होता है। यह वाला इस्तेमाल में नहीं है।',
  ],
  'no-survey-do': [
    'Compare it with the poster and type it again. If you have your own link in a letter, use that.',
    'इसे पोस्टर से मिलाएँ और दोबारा लिखें। अगर पत्र में आपका अपना लिंक है तो उसका इस्तेमाल करें।',
  ],
  'call-landlord': [
    'If that does not help, ask your landlord. How to reach them is on your letter or rent book.',
    'अगर इससे मदद न मिले तो अपनी आवास संस्था से पूछें। उनसे संपर्क का तरीका आपके पत्र या किराये की किताब पर है।',
  ],
  'call-contact': ['If that does not help, ask us:', 'अगर इससे मदद न मिले तो हमसे पूछें:'],
  'receipt-form': ['Take answers back with a receipt', 'रसीद से अपने जवाब वापस लें'],
  'withdraw-title': ['Take your answers back', 'अपने जवाब वापस लें'],
  'withdraw-intro': [
    'When you sent your answers you were given a code. Type it here to delete them. You need nothing else: not your name, not your link.',
    'जब आपने अपने जवाब भेजे थे तब आपको एक कोड दिया गया था। उन्हें मिटाने के लिए वह कोड यहाँ लिखें। और कुछ नहीं चाहिए: न आपका नाम, न आपका लिंक।',
  ],
  'code-label': ['Your code', 'आपका कोड'],
  'code-hint': [
    'It has 16 letters and numbers, in fours, like 0123-4567-89AB-CDEF. Small letters are fine.',
    'इसमें 16 अक्षर और अंक हैं, चार-चार करके, जैसे 0123-4567-89AB-CDEF। छोटे अक्षर भी ठीक हैं।',
  ],
  'find-answers': ['Continue', 'आगे बढ़ें'],
  'problem-code-blank': ['Type the code from your receipt', 'अपनी रसीद का कोड लिखें'],
  'problem-code-malformed': [
    'This is not the shape of a code: a code has 16 letters and numbers, and never the letter U',
    'कोड ऐसा नहीं होता: कोड में 16 अक्षर और अंक होते हैं, और अक्षर U कभी नहीं होता',
  ],
  'problem-code-mistyped': [
    'One character is wrong: compare the code with your receipt, four at a time',
    'एक अक्षर ग़लत है: कोड को अपनी रसीद से चार-चार अक्षर करके मिलाएँ',
  ],
  'problem-code-unknown': [
    'No answers have this code: they have been taken back already, or the code is not one of ours',
    'इस कोड के कोई जवाब नहीं हैं: वे पहले ही वापस लिए जा चुके हैं, या यह हमारा कोड नहीं है',
  ],
  'withdraw-about': [
    'This code is for answers to “{{survey}}”, sent to {{organisation}} on {{day}}.',
    'यह कोड “{{survey}}” के जवाबों के लिए है, जो {{day}} को {{organisation}} को भेजे गए थे।',
  ],
  'withdraw-what-title': ['What happens if you take them back', 'अगर आप इन्हें वापस लें तो क्या होगा'],
  'withdraw-deleted': [
    'Your answers, and anything you wrote, are deleted at once and for good',
    'आपके जवाब, और आपने जो कुछ लिखा, तुरंत और हमेशा के लिए मिटा दिया जाएगा',
  ],
  'withdraw-no-undo': [
    'Nobody can bring them back, and the link you answered with stays used',
    'कोई इन्हें वापस नहीं ला सकता, और जिस लिंक से आपने जवाब दिया वह इस्तेमाल हो चुका रहेगा',
  ],
  'withdraw-counted': [
    'We keep only the number of people who took answers back on a day',
    'हम सिर्फ़ यह संख्या रखते हैं कि एक दिन में कितने लोगों ने जवाब वापस लिए',
  ],
  'withdraw-published': [
    'A result published before today is not changed, because it shows only groups, never you',
    'जो नतीजा आज से पहले प्रकाशित हुआ वह नहीं बदला जाता, क्योंकि उसमें सिर्फ़ समूह दिखाए जाते हैं, आप कभी नहीं',
  ],
  'withdraw-button': ['Delete my answers for good', 'मेरे जवाब हमेशा के लिए मिटाएँ'],
  'withdraw-keep': [
    'If you want to leave your answers with us, just close this page.',
    'अगर आप अपने जवाब हमारे पास रहने देना चाहते हैं तो बस यह पन्ना बंद कर दें।',
  ],
  'withdrawn-title': ['Your answers are deleted', 'आपके जवाब मिटा दिए गए हैं'],
  'withdrawn-what': [
    'Your code has done its work and opens nothing any more.',
    'आपके कोड का काम पूरा हो गया और अब उससे कुछ नहीं खुलता।',
  ],
}
