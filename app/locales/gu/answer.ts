import type { answer as english } from '../en/answer'
import type { Translated } from '../translated'

/** Words of the pages on which tenants answer, in Gujarati. */
export const answer: Translated<typeof english> = {
  'asked-by': ['{{organisation}} is asking its tenants.', '{{organisation}} પોતાના ભાડૂતોને પૂછે છે.'],
  minutes_one: ['It takes about {{count}} minute.', 'તેમાં લગભગ {{count}} મિનિટ લાગે છે.'],
  minutes_other: ['It takes about {{count}} minutes.', 'તેમાં લગભગ {{count}} મિનિટ લાગે છે.'],
  'leave-out': ['You can leave out any question.', 'તમે કોઈ પણ સવાલ છોડી શકો છો.'],
  'open-until': ['You can answer until {{day}}.', 'તમે {{day}} સુધી જવાબ આપી શકો છો.'],
  start: ['Start', 'શરૂ કરો'],
  'carry-on': ['Carry on', 'આગળ ચાલુ રાખો'],
  'carry-on-note': [
    'You have answered some pages already. They are saved.',
    'તમે કેટલાંક પાનાંના જવાબ આપી દીધા છે. તે સાચવેલા છે.',
  ],
  'saved-note': [
    'Each page is saved when you send it. To finish later, open this same link again, on this phone or on another.',
    'દરેક પાનું તમે મોકલો ત્યારે સચવાય છે. પછીથી પૂરું કરવા આ જ લિંક આ ફોન પર અથવા બીજા ફોન પર ફરી ખોલો.',
  ],
  'privacy-title': ['Who sees your answers', 'તમારા જવાબો કોણ જુએ છે'],
  'what-confidential': ['This survey is confidential: what that means', 'આ સર્વે ખાનગી છે: તેનો અર્થ શું છે'],
  'what-anonymous': ['This survey is anonymous: what that means', 'આ સર્વે નામ વગરનો છે: તેનો અર્થ શું છે'],
  confidential: [
    'This survey is confidential. We know which home this link was sent to, so that we do not ask you twice. We keep that apart from your answers: the people who read the results do not see your name or address.',
    'આ સર્વે ખાનગી છે. આ લિંક કયા ઘરને મોકલાઈ હતી તે અમને ખબર છે, જેથી અમે તમને બે વાર ન પૂછીએ. અમે તે તમારા જવાબોથી અલગ રાખીએ છીએ: પરિણામો વાંચનાર લોકો તમારું નામ કે સરનામું જોતા નથી.',
  ],
  anonymous: [
    'This survey is anonymous. When you send your answers, we note that this link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    'આ સર્વે નામ વગરનો છે. તમે તમારા જવાબો મોકલો ત્યારે અમે નોંધીએ છીએ કે આ લિંક વપરાઈ ગઈ, અને તમારા જવાબો તેના વગર રાખીએ છીએ. ત્યાર પછી કયા જવાબો તમારા છે તે કોઈ કહી શકતું નથી, અમે પણ નહીં.',
  ],
  'confidential-open-link': [
    'Your answers are confidential. When you start you get a link of your own, so that you can carry on later. We keep that link apart from your answers: the people who read the results do not see it.',
    'તમારા જવાબો ખાનગી છે. શરૂ કરો ત્યારે તમને તમારી પોતાની લિંક મળે છે, જેથી તમે પછીથી આગળ ચાલુ રાખી શકો. અમે તે લિંક તમારા જવાબોથી અલગ રાખીએ છીએ: પરિણામો વાંચનાર લોકો તે જોતા નથી.',
  ],
  'anonymous-open-link': [
    'This survey is anonymous. When you start you get a link of your own, so that you can carry on later. When you send your answers, we note that your link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    'આ સર્વે નામ વગરનો છે. શરૂ કરો ત્યારે તમને તમારી પોતાની લિંક મળે છે, જેથી તમે પછીથી આગળ ચાલુ રાખી શકો. તમે તમારા જવાબો મોકલો ત્યારે અમે નોંધીએ છીએ કે તમારી લિંક વપરાઈ ગઈ, અને તમારા જવાબો તેના વગર રાખીએ છીએ. ત્યાર પછી કયા જવાબો તમારા છે તે કોઈ કહી શકતું નથી, અમે પણ નહીં.',
  ],
  'open-link': [
    'The address of this survey is the same for everybody, so we do not know who you are or where you live.',
    'આ સર્વેનું સરનામું બધા માટે એક જ છે, તેથી તમે કોણ છો કે ક્યાં રહો છો તે અમે જાણતા નથી.',
  ],
  'small-groups': [
    'We never show a result for fewer than 10 people.',
    'અમે 10 થી ઓછા લોકોનું પરિણામ ક્યારેય બતાવતા નથી.',
  ],
  'own-words': [
    'If you write in your own words, leave out what would show who you are.',
    'જો તમે પોતાના શબ્દોમાં લખો, તો તમે કોણ છો તે ખબર પડે એવું ન લખો.',
  ],
  'not-for-title': ['What this is not for', 'આ શાના માટે નથી'],
  'not-for': [
    'Do not use these questions to ask for a repair, or to tell us about a danger. Nobody reads your answers straight away.',
    'સમારકામ માગવા કે કોઈ જોખમ વિશે કહેવા માટે આ સવાલો ન વાપરો. તમારા જવાબો કોઈ તરત વાંચતું નથી.',
  ],
  'not-for-danger': [
    'If somebody is in danger now, call 999.',
    'જો કોઈ અત્યારે જોખમમાં હોય, તો 999 પર ફોન કરો.',
  ],
  'turn-to': ['For a repair or anything urgent:', 'સમારકામ કે કોઈ તાકીદની વાત માટે:'],
  'help-title': ['Help, or a call instead', 'મદદ, અથવા તેને બદલે ફોન'],
  help: [
    'Someone you trust may help you answer. If you would like us to call you and ask the questions by phone, or you need large print or another language, tell us:',
    'તમને જેના પર ભરોસો હોય તે વ્યક્તિ તમને જવાબ આપવામાં મદદ કરી શકે. જો તમે ઇચ્છો કે અમે તમને ફોન કરીને સવાલો પૂછીએ, અથવા તમને મોટા અક્ષરો કે બીજી ભાષા જોઈતી હોય, તો અમને કહો:',
  ],
  'area-label': ['Which area is your home in?', 'તમારું ઘર કયા વિસ્તારમાં છે?'],
  'area-hint': [
    'We use this to see if the service is as good everywhere. You can leave it out.',
    'સેવા દરેક જગ્યાએ એકસરખી સારી છે કે નહીં તે અમે આનાથી જોઈએ છીએ. તમે તેને છોડી શકો છો.',
  ],
  'area-blank': ['I would rather not say', 'હું કહેવા માગતો / માગતી નથી'],
  'tenure-legend': ['How do you hold your home?', 'તમારું ઘર તમારી પાસે કઈ રીતે છે?'],
  'tenure-hint': ['You can leave this out.', 'તમે આ છોડી શકો છો.'],
  'problem-area': [
    'Choose an area from the list, or leave it out',
    'યાદીમાંથી એક વિસ્તાર પસંદ કરો, અથવા તેને છોડી દો',
  ],
  'problem-tenure': [
    'Choose one of the ways to hold a home, or leave it out',
    'ઘર ધરાવવાની રીતોમાંથી એક પસંદ કરો, અથવા તેને છોડી દો',
  ],
  'page-of': ['Page {{page}} of {{pages}}', 'પાનું {{page}}, કુલ {{pages}}'],
  'save-and-continue': ['Save and continue', 'સાચવો અને આગળ વધો'],
  'comment-hint': ['Up to {{limit}} characters.', 'વધુમાં વધુ {{limit}} અક્ષરો.'],
  'choose-many': ['Choose all that apply.', 'લાગુ પડતા બધા પસંદ કરો.'],
  'or-else': ['or', 'અથવા'],
  'problem-not-an-option': [
    'Choose one of the answers to “{{question}}”',
    '“{{question}}” માટે આપેલા જવાબોમાંથી એક પસંદ કરો',
  ],
  'problem-not-alone': [
    'Choose “{{option}}” or other answers to “{{question}}”, but not both',
    '“{{question}}” માટે “{{option}}” અથવા બીજા જવાબો પસંદ કરો, બંને નહીં',
  ],
  'problem-too-long_one': [
    'Shorten your answer to “{{question}}” by {{count}} character: the most is {{limit}}',
    '“{{question}}” નો તમારો જવાબ {{count}} અક્ષર ટૂંકો કરો: વધુમાં વધુ {{limit}}',
  ],
  'problem-too-long_other': [
    'Shorten your answer to “{{question}}” by {{count}} characters: the most is {{limit}}',
    '“{{question}}” નો તમારો જવાબ {{count}} અક્ષરો ટૂંકો કરો: વધુમાં વધુ {{limit}}',
  ],
  'stop-summary': ['Stop now and finish later', 'અત્યારે અટકો અને પછીથી પૂરું કરો'],
  'stop-advice': [
    'The pages you sent are saved; this one is saved when you choose “Save and continue”. To carry on, open your link again:',
    'તમે મોકલેલાં પાનાં સાચવેલાં છે; આ પાનું તમે “સાચવો અને આગળ વધો” પસંદ કરો ત્યારે સચવાશે. આગળ ચાલુ રાખવા તમારી લિંક ફરી ખોલો:',
  ],
  'about-you': ['About you', 'તમારા વિશે'],
  'profile-why': [
    'We ask these questions to find out for whom our service works, and for whom it does not. You can leave out any of them, or all.',
    'અમારી સેવા કોના માટે સારી છે અને કોના માટે નથી તે જાણવા અમે આ સવાલો પૂછીએ છીએ. તમે તેમાંથી કોઈ પણ, અથવા બધા, છોડી શકો છો.',
  ],
  'profile-will-title': ['What we will do with these answers', 'અમે આ જવાબોનું શું કરીશું'],
  'profile-will': [
    'Compare how satisfied different groups of tenants are, in numbers',
    'ભાડૂતોનાં જુદાં જુદાં જૂથો કેટલાં સંતુષ્ટ છે તે આંકડામાં સરખાવીશું',
  ],
  'profile-will-act': [
    'Choose what to put right, and check later that it is better',
    'શું સુધારવું તે નક્કી કરીશું, અને પછીથી તપાસીશું કે સુધારો થયો કે નહીં',
  ],
  'profile-will-not-title': ['What we will not do', 'અમે શું નહીં કરીએ'],
  'profile-will-not-service': [
    'Use them in any decision about you, your home or your tenancy',
    'તમારા, તમારા ઘરના કે તમારા ભાડૂતીપણાના કોઈ નિર્ણયમાં તેનો ઉપયોગ નહીં કરીએ',
  ],
  'profile-will-not-show': [
    'Show them to anybody beside your name, or show a result for fewer than 10 people',
    'તમારા નામ સાથે કોઈને નહીં બતાવીએ, કે 10 થી ઓછા લોકોનું પરિણામ નહીં બતાવીએ',
  ],
  'profile-will-not-back': [
    'Show them on this screen again, if you come back or someone else opens the link',
    'તમે પાછા આવો અથવા બીજું કોઈ લિંક ખોલે તો તેને આ સ્ક્રીન પર ફરી નહીં બતાવીએ',
  ],
  'keep-answer': ['Keep the answer I gave before', 'મેં પહેલાં આપેલો જવાબ રાખો'],
  'review-title': ['Check your answers', 'તમારા જવાબો તપાસો'],
  'review-about-you': ['About you', 'તમારા વિશે'],
  'review-hidden': [
    'What you told us about yourself is not shown here, in case somebody else sees this screen.',
    'તમે તમારા વિશે અમને જે કહ્યું તે અહીં બતાવાતું નથી, કદાચ બીજું કોઈ આ સ્ક્રીન જુએ તો.',
  ],
  change: ['Change', 'બદલો'],
  'not-answered': ['Not answered', 'જવાબ આપ્યો નથી'],
  answered: ['Answered', 'જવાબ આપ્યો'],
  helped: ['Someone helped me to answer', 'કોઈએ મને જવાબ આપવામાં મદદ કરી'],
  'send-title': ['Send your answers', 'તમારા જવાબો મોકલો'],
  'send-note': [
    'Once they are sent you cannot change them. You will get a code with which you can take them back.',
    'મોકલ્યા પછી તમે તેને બદલી શકશો નહીં. તમને એક કોડ મળશે જેનાથી તમે જવાબો પાછા લઈ શકો છો.',
  ],
  send: ['Send my answers', 'મારા જવાબો મોકલો'],
  'thanks-title': ['Thank you. Your answers are sent.', 'આભાર. તમારા જવાબો મોકલાઈ ગયા છે.'],
  'receipt-title': ['Your receipt', 'તમારી રસીદ'],
  'receipt-keep': [
    'With this code you can take your answers back at any time. Write it down, take a picture, or print this page: we do not have the code and cannot find it for you.',
    'આ કોડથી તમે ગમે ત્યારે તમારા જવાબો પાછા લઈ શકો છો. તેને લખી લો, તેનો ફોટો લો, અથવા આ પાનું છાપો: અમારી પાસે આ કોડ નથી અને અમે તેને તમારા માટે શોધી શકતા નથી.',
  ],
  'receipt-where': ['To take your answers back, type the code at:', 'તમારા જવાબો પાછા લેવા કોડ અહીં લખો:'],
  'receipt-scan': [
    'Or open the camera of a phone and point it at this square.',
    'અથવા ફોનનો કેમેરા ખોલીને આ ચોરસ તરફ રાખો.',
  ],
  'receipt-square': [
    'A square code that opens the page for taking your answers back',
    'એક ચોરસ કોડ જે તમારા જવાબો પાછા લેવાનું પાનું ખોલે છે',
  ],
  'next-title': ['What happens next', 'હવે પછી શું થશે'],
  'next-results': [
    'We read everything. By {{day}} we will publish what tenants told us and what we will do.',
    'અમે બધું વાંચીએ છીએ. {{day}} સુધીમાં અમે પ્રકાશિત કરીશું કે ભાડૂતોએ અમને શું કહ્યું અને અમે શું કરીશું.',
  ],
  'next-said-did': [
    'See what changed because of what tenants said before',
    'ભાડૂતોએ પહેલાં જે કહ્યું તેનાથી શું બદલાયું તે જુઓ',
  ],
  'shared-screen': [
    'If other people use this phone or computer, close this page now.',
    'જો બીજા લોકો પણ આ ફોન કે કમ્પ્યુટર વાપરતા હોય, તો આ પાનું હમણાં બંધ કરો.',
  ],
  'malformed-title': ['This link is not complete', 'આ લિંક અધૂરી છે'],
  'malformed-what': [
    'The address you opened is too short, too long or has characters our links never have.',
    'તમે ખોલેલું સરનામું બહુ ટૂંકું કે બહુ લાંબું છે, અથવા તેમાં એવા અક્ષરો છે જે અમારી લિંકમાં હોતા નથી.',
  ],
  'malformed-do': [
    'Copy the whole address from the letter or message, with everything after the last slash. If it is in two lines, join them.',
    'પત્ર કે સંદેશમાંથી આખું સરનામું ઉતારો, છેલ્લી ત્રાંસી લીટી પછીની દરેક વસ્તુ સાથે. જો તે બે લીટીમાં હોય, તો તેને જોડી દો.',
  ],
  'mistyped-title': ['One character of this link is wrong', 'આ લિંકનો એક અક્ષર ખોટો છે'],
  'mistyped-what': [
    'The address has the right length, but it was not typed quite as it was printed.',
    'સરનામાની લંબાઈ બરાબર છે, પણ તે છપાયું હતું બરાબર તેવું લખાયું નથી.',
  ],
  'mistyped-do': [
    'Compare it with your letter or message, four characters at a time, and correct it.',
    'તેને તમારા પત્ર કે સંદેશ સાથે ચાર-ચાર અક્ષર કરીને સરખાવો, અને સુધારો.',
  ],
  'unknown-title': ['We do not know this link', 'અમે આ લિંકને ઓળખતા નથી'],
  'unknown-what': [
    'It may belong to a survey that ended long ago, or to another landlord.',
    'તે કદાચ ઘણા સમય પહેલાં પૂરા થયેલા સર્વેની, અથવા બીજી આવાસ સંસ્થાની હોઈ શકે.',
  ],
  'unknown-do': [
    'Look for a newer letter or message. If there is none, ask your landlord for a new link.',
    'નવો પત્ર કે સંદેશ શોધો. જો ન હોય, તો તમારી આવાસ સંસ્થા પાસે નવી લિંક માગો.',
  ],
  'used-title': ['This link has been used', 'આ લિંક વપરાઈ ગઈ છે'],
  'used-what': [
    'Answers were sent with it already. Each link sends answers once, so that nobody counts twice.',
    'તેનાથી જવાબો પહેલાં જ મોકલાઈ ગયા છે. દરેક લિંકથી એક જ વાર જવાબો મોકલાય છે, જેથી કોઈ બે વાર ન ગણાય.',
  ],
  'used-do': [
    'If you sent them and want to take them back, use the code you were given then. If it was not you or somebody in your home, tell us.',
    'જો તમે મોકલ્યા હતા અને પાછા લેવા માગો છો, તો ત્યારે તમને આપેલો કોડ વાપરો. જો તમે કે તમારા ઘરના કોઈએ ન મોકલ્યા હોય, તો અમને કહો.',
  ],
  'closed-title': ['This survey is closed', 'આ સર્વે બંધ થઈ ગયો છે'],
  'closed-what': [
    'It took answers until {{day}}. What was not sent by then is destroyed, and nobody saw it.',
    'તેમાં {{day}} સુધી જવાબો લેવાયા. ત્યાં સુધીમાં જે મોકલાયું ન હતું તેનો નાશ કરાય છે, અને તે કોઈએ જોયું નથી.',
  ],
  'closed-do': [
    'You can still tell us what you think, and see what tenants told us.',
    'તમે હજી પણ તમારો અભિપ્રાય અમને કહી શકો છો, અને ભાડૂતોએ અમને શું કહ્યું તે જોઈ શકો છો.',
  ],
  'not-yet-title': ['This survey has not begun', 'આ સર્વે હજી શરૂ થયો નથી'],
  'not-yet-what': ['You can answer from {{day}}.', 'તમે {{day}} થી જવાબ આપી શકો છો.'],
  'not-yet-do': ['Keep the link and open it again then.', 'લિંક સાચવી રાખો અને ત્યારે ફરી ખોલો.'],
  'no-survey-title': ['There is no survey at this address', 'આ સરનામે કોઈ સર્વે નથી'],
  'no-survey-what': [
    'The short address on a poster is a few letters after /s/. This one is not in use.',
    'પોસ્ટર પરનું ટૂંકું સરનામું /s/ પછીના થોડા અક્ષરો છે. આ વપરાશમાં નથી.',
  ],
  'no-survey-do': [
    'Compare it with the poster and type it again. If you have your own link in a letter, use that.',
    'તેને પોસ્ટર સાથે સરખાવો અને ફરી લખો. જો પત્રમાં તમારી પોતાની લિંક હોય, તો તે વાપરો.',
  ],
  'call-landlord': [
    'If that does not help, ask your landlord. How to reach them is on your letter or rent book.',
    'જો તેનાથી મદદ ન મળે, તો તમારી આવાસ સંસ્થાને પૂછો. તેમનો સંપર્ક કેવી રીતે કરવો તે તમારા પત્ર કે ભાડાની ચોપડી પર છે.',
  ],
  'call-contact': ['If that does not help, ask us:', 'જો તેનાથી મદદ ન મળે, તો અમને પૂછો:'],
  'receipt-form': ['Take answers back with a receipt', 'રસીદથી જવાબો પાછા લો'],
  'withdraw-title': ['Take your answers back', 'તમારા જવાબો પાછા લો'],
  'withdraw-intro': [
    'When you sent your answers you were given a code. Type it here to delete them. You need nothing else: not your name, not your link.',
    'તમે જવાબો મોકલ્યા ત્યારે તમને એક કોડ આપવામાં આવ્યો હતો. જવાબો ભૂંસવા તે અહીં લખો. બીજું કંઈ જોઈતું નથી: ન તમારું નામ, ન તમારી લિંક.',
  ],
  'code-label': ['Your code', 'તમારો કોડ'],
  'code-hint': [
    'It has 16 letters and numbers, in fours, like 0123-4567-89AB-CDEF. Small letters are fine.',
    'તેમાં 16 અક્ષરો અને આંકડા છે, ચાર-ચાર કરીને, જેમ કે 0123-4567-89AB-CDEF. નાના અક્ષરો પણ ચાલે.',
  ],
  'find-answers': ['Continue', 'આગળ વધો'],
  'problem-code-blank': ['Type the code from your receipt', 'તમારી રસીદ પરનો કોડ લખો'],
  'problem-code-malformed': [
    'This is not the shape of a code: a code has 16 letters and numbers, and never the letter U',
    'કોડ આવો હોતો નથી: કોડમાં 16 અક્ષરો અને આંકડા હોય છે, અને અક્ષર U ક્યારેય હોતો નથી',
  ],
  'problem-code-mistyped': [
    'One character is wrong: compare the code with your receipt, four at a time',
    'એક અક્ષર ખોટો છે: કોડને તમારી રસીદ સાથે ચાર-ચાર કરીને સરખાવો',
  ],
  'problem-code-unknown': [
    'No answers have this code: they have been taken back already, or the code is not one of ours',
    'આ કોડના કોઈ જવાબો નથી: તે પહેલાં જ પાછા લેવાયા છે, અથવા આ અમારો કોડ નથી',
  ],
  'withdraw-about': [
    'This code is for answers to “{{survey}}”, sent to {{organisation}} on {{day}}.',
    'આ કોડ “{{survey}}” ના જવાબો માટે છે, જે {{day}} ના રોજ {{organisation}} ને મોકલાયા હતા.',
  ],
  'withdraw-what-title': ['What happens if you take them back', 'તમે તેને પાછા લો તો શું થાય'],
  'withdraw-deleted': [
    'Your answers, and anything you wrote, are deleted at once and for good',
    'તમારા જવાબો, અને તમે જે કંઈ લખ્યું તે, તરત અને કાયમ માટે ભૂંસાઈ જશે',
  ],
  'withdraw-no-undo': [
    'Nobody can bring them back, and the link you answered with stays used',
    'કોઈ તેને પાછા લાવી શકશે નહીં, અને તમે જે લિંકથી જવાબ આપ્યો તે વપરાયેલી રહેશે',
  ],
  'withdraw-counted': [
    'We keep only the number of people who took answers back on a day',
    'એક દિવસમાં કેટલા લોકોએ જવાબો પાછા લીધા તે આંકડો જ અમે રાખીએ છીએ',
  ],
  'withdraw-published': [
    'A result published before today is not changed, because it shows only groups, never you',
    'આજ પહેલાં પ્રકાશિત થયેલું પરિણામ બદલાતું નથી, કારણ કે તે ફક્ત જૂથો બતાવે છે, તમને ક્યારેય નહીં',
  ],
  'withdraw-button': ['Delete my answers for good', 'મારા જવાબો કાયમ માટે ભૂંસો'],
  'withdraw-keep': [
    'If you want to leave your answers with us, just close this page.',
    'જો તમે તમારા જવાબો અમારી પાસે રહેવા દેવા માગો, તો બસ આ પાનું બંધ કરો.',
  ],
  'withdrawn-title': ['Your answers are deleted', 'તમારા જવાબો ભૂંસાઈ ગયા છે'],
  'withdrawn-what': [
    'Your code has done its work and opens nothing any more.',
    'તમારા કોડનું કામ પૂરું થયું અને હવે તેનાથી કંઈ ખૂલતું નથી.',
  ],
}
