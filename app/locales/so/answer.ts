import type { answer as english } from '../en/answer'
import type { Translated } from '../translated'

/** Words of the pages on which tenants answer, in Somali. */
export const answer: Translated<typeof english> = {
  'asked-by': [
    '{{organisation}} is asking its tenants.',
    '{{organisation}} ayaa weydiinaysa kiraystayaasheeda.',
  ],
  minutes_one: ['It takes about {{count}} minute.', 'Waxay qaadanaysaa ilaa {{count}} daqiiqo.'],
  minutes_other: ['It takes about {{count}} minutes.', 'Waxay qaadanaysaa ilaa {{count}} daqiiqo.'],
  'leave-out': ['You can leave out any question.', 'Su’aal kasta waad ka boodi kartaa.'],
  'open-until': ['You can answer until {{day}}.', 'Waxaad ka jawaabi kartaa ilaa {{day}}.'],
  start: ['Start', 'Bilow'],
  'carry-on': ['Carry on', 'Sii wad'],
  'carry-on-note': [
    'You have answered some pages already. They are saved.',
    'Bogag ayaad hore uga jawaabtay. Way kaydsan yihiin.',
  ],
  'saved-note': [
    'Each page is saved when you send it. To finish later, open this same link again, on this phone or on another.',
    'Bog kasta wuu kaydsamaa marka aad dirto. Si aad mar dambe u dhammaystirto, mar kale fur isla linkigan, taleefankan ama mid kale.',
  ],
  'privacy-title': ['Who sees your answers', 'Yaa arka jawaabahaaga'],
  'what-confidential': [
    'This survey is confidential: what that means',
    'Sahankani waa qarsoodi: maxay taasi ka dhigan tahay',
  ],
  'what-anonymous': [
    'This survey is anonymous: what that means',
    'Sahankani waa magac la’aan: maxay taasi ka dhigan tahay',
  ],
  confidential: [
    'This survey is confidential. We know which home this link was sent to, so that we do not ask you twice. We keep that apart from your answers: the people who read the results do not see your name or address.',
    'Sahankani waa qarsoodi. Waan ognahay guriga linkigan loo diray, si aanan laba jeer kuu weydiin. Taas waxaan ka haynaa meel ka gooni ah jawaabahaaga: dadka natiijooyinka akhriya ma arkaan magacaaga ama cinwaankaaga.',
  ],
  anonymous: [
    'This survey is anonymous. When you send your answers, we note that this link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    'Sahankani waa magac la’aan. Marka aad dirto jawaabahaaga, waxaan qornaa in linkigan la isticmaalay, jawaabahaagana waxaan haynaa iyada oo aan linkigu la socon. Intaas ka dib qofna ma ogaan karo jawaabaha adigu leedahay, annaguna ma ogaan karno.',
  ],
  'confidential-open-link': [
    'Your answers are confidential. When you start you get a link of your own, so that you can carry on later. We keep that link apart from your answers: the people who read the results do not see it.',
    'Jawaabahaagu waa qarsoodi. Marka aad bilowdo waxaad helaysaa link kuu gaar ah, si aad mar dambe u sii wadi karto. Linkigaas waxaan ka haynaa meel ka gooni ah jawaabahaaga: dadka natiijooyinka akhriya ma arkaan.',
  ],
  'anonymous-open-link': [
    'This survey is anonymous. When you start you get a link of your own, so that you can carry on later. When you send your answers, we note that your link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    'Sahankani waa magac la’aan. Marka aad bilowdo waxaad helaysaa link kuu gaar ah, si aad mar dambe u sii wadi karto. Marka aad dirto jawaabahaaga, waxaan qornaa in linkigaaga la isticmaalay, jawaabahaagana waxaan haynaa iyada oo aan linkigu la socon. Intaas ka dib qofna ma ogaan karo jawaabaha adigu leedahay, annaguna ma ogaan karno.',
  ],
  'open-link': [
    'The address of this survey is the same for everybody, so we do not know who you are or where you live.',
    'Cinwaanka sahankani waa isku mid qof kasta, sidaas darteed ma garanayno qofka aad tahay ama meesha aad deggan tahay.',
  ],
  'small-groups': [
    'We never show a result for fewer than 10 people.',
    'Weligeen ma muujinno natiijo ka yar 10 qof.',
  ],
  'own-words': [
    'If you write in your own words, leave out what would show who you are.',
    'Haddii aad ereyadaada ku qorto, ha qorin wax muujin kara qofka aad tahay.',
  ],
  'not-for-title': ['What this is not for', 'Waxa aan tani loogu talagelin'],
  'not-for': [
    'Do not use these questions to ask for a repair, or to tell us about a danger. Nobody reads your answers straight away.',
    'Su’aalahan ha u isticmaalin inaad ku codsato dayactir, ama inaad noogu sheegto khatar. Qofna isla markiiba ma akhriyo jawaabahaaga.',
  ],
  'not-for-danger': ['If somebody is in danger now, call 999.', 'Haddii qof hadda khatar ku jiro, wac 999.'],
  'turn-to': ['For a repair or anything urgent:', 'Dayactir ama wax kasta oo degdeg ah:'],
  'help-title': ['Help, or a call instead', 'Caawin, ama in lagu soo waco'],
  help: [
    'Someone you trust may help you answer. If you would like us to call you and ask the questions by phone, or you need large print or another language, tell us:',
    'Qof aad ku kalsoon tahay ayaa kaa caawin kara jawaabta. Haddii aad rabto inaan ku soo wacno oo su’aalaha taleefan kugu weydiinno, ama aad u baahan tahay far waaweyn ama luqad kale, noo sheeg:',
  ],
  'area-label': ['Which area is your home in?', 'Gurigaagu aaggee ku yaal?'],
  'area-hint': [
    'We use this to see if the service is as good everywhere. You can leave it out.',
    'Waxaan tan ku aragnaa in adeeggu meel kasta si isku mid ah ugu fiican yahay. Waad ka boodi kartaa.',
  ],
  'area-blank': ['I would rather not say', 'Waxaan door bidaa inaanan sheegin'],
  'tenure-legend': ['How do you hold your home?', 'Sidee ayaad gurigaaga ku haysataa?'],
  'tenure-hint': ['You can leave this out.', 'Tan waad ka boodi kartaa.'],
  'problem-area': ['Choose an area from the list, or leave it out', 'Dooro aag liiska ku jira, ama ka bood'],
  'problem-tenure': [
    'Choose one of the ways to hold a home, or leave it out',
    'Dooro mid ka mid ah siyaabaha guriga loo haysto, ama ka bood',
  ],
  'page-of': ['Page {{page}} of {{pages}}', 'Bogga {{page}} ee {{pages}}'],
  'save-and-continue': ['Save and continue', 'Kaydi oo sii wad'],
  'comment-hint': ['Up to {{limit}} characters.', 'Ugu badnaan {{limit}} xaraf.'],
  'choose-many': ['Choose all that apply.', 'Dooro dhammaan kuwa ku habboon.'],
  'or-else': ['or', 'ama'],
  'problem-not-an-option': [
    'Choose one of the answers to “{{question}}”',
    'Dooro mid ka mid ah jawaabaha “{{question}}”',
  ],
  'problem-not-alone': [
    'Choose “{{option}}” or other answers to “{{question}}”, but not both',
    '“{{question}}” u dooro “{{option}}” ama jawaabo kale, labadaba maaha',
  ],
  'problem-too-long_one': [
    'Shorten your answer to “{{question}}” by {{count}} character: the most is {{limit}}',
    'Ka soo gaabi jawaabtaada “{{question}}” {{count}} xaraf: ugu badnaan waa {{limit}}',
  ],
  'problem-too-long_other': [
    'Shorten your answer to “{{question}}” by {{count}} characters: the most is {{limit}}',
    'Ka soo gaabi jawaabtaada “{{question}}” {{count}} xaraf: ugu badnaan waa {{limit}}',
  ],
  'stop-summary': ['Stop now and finish later', 'Hadda jooji oo mar dambe dhammaystir'],
  'stop-advice': [
    'The pages you sent are saved; this one is saved when you choose “Save and continue”. To carry on, open your link again:',
    'Bogagga aad dirtay way kaydsan yihiin; kan waxaa la kaydinayaa marka aad doorato “Kaydi oo sii wad”. Si aad u sii waddo, mar kale fur linkigaaga:',
  ],
  'about-you': ['About you', 'Adiga kugu saabsan'],
  'profile-why': [
    'We ask these questions to find out for whom our service works, and for whom it does not. You can leave out any of them, or all.',
    'Su’aalahan waxaan u weydiinaynaa si aan u ogaanno cidda adeeggeennu u fiican yahay, iyo cidda uusan u fiicnayn. Waad ka boodi kartaa mid kasta, ama dhammaan.',
  ],
  'profile-will-title': ['What we will do with these answers', 'Waxa aan ku samayn doonno jawaabahan'],
  'profile-will': [
    'Compare how satisfied different groups of tenants are, in numbers',
    'Waxaan tirooyin ku barbar dhigi doonnaa inta ay kooxaha kala duwan ee kiraystayaashu qanacsan yihiin',
  ],
  'profile-will-act': [
    'Choose what to put right, and check later that it is better',
    'Waxaan dooran doonnaa waxa la hagaajinayo, mar dambena waan hubin doonnaa inay ka fiicnaatay',
  ],
  'profile-will-not-title': ['What we will not do', 'Waxa aanan samayn doonin'],
  'profile-will-not-service': [
    'Use them in any decision about you, your home or your tenancy',
    'Uma isticmaali doonno go’aan ku saabsan adiga, gurigaaga ama heshiiskaaga kirada',
  ],
  'profile-will-not-show': [
    'Show them to anybody beside your name, or show a result for fewer than 10 people',
    'Cidna uma tusi doonno iyaga oo magacaagu la socdo, mana muujin doonno natiijo ka yar 10 qof',
  ],
  'profile-will-not-back': [
    'Show them on this screen again, if you come back or someone else opens the link',
    'Shaashaddan mar kale kuma muujin doonno, haddii aad soo noqoto ama qof kale linkiga furo',
  ],
  'keep-answer': ['Keep the answer I gave before', 'Hay jawaabtii aan hore u bixiyay'],
  'review-title': ['Check your answers', 'Hubi jawaabahaaga'],
  'review-about-you': ['About you', 'Adiga kugu saabsan'],
  'review-hidden': [
    'What you told us about yourself is not shown here, in case somebody else sees this screen.',
    'Waxa aad naftaada nooga sheegtay halkan laguma muujiyo, haddii ay dhacdo in qof kale arko shaashaddan.',
  ],
  change: ['Change', 'Beddel'],
  'not-answered': ['Not answered', 'Lama jawaabin'],
  answered: ['Answered', 'Waa la jawaabay'],
  helped: ['Someone helped me to answer', 'Qof ayaa iga caawiyay jawaabta'],
  'send-title': ['Send your answers', 'Dir jawaabahaaga'],
  'send-note': [
    'Once they are sent you cannot change them. You will get a code with which you can take them back.',
    'Marka la diro ma beddeli kartid. Waxaad heli doontaa koodh aad jawaabahaaga dib ugu qaadan karto.',
  ],
  send: ['Send my answers', 'Dir jawaabahayga'],
  'thanks-title': ['Thank you. Your answers are sent.', 'Mahadsanid. Jawaabahaagii waa la diray.'],
  'receipt-title': ['Your receipt', 'Rasiidkaaga'],
  'receipt-keep': [
    'With this code you can take your answers back at any time. Write it down, take a picture, or print this page: we do not have the code and cannot find it for you.',
    'Koodhkan waxaad jawaabahaaga dib ugu qaadan kartaa waqti kasta. Qor, sawir ka qaad, ama daabac boggan: annagu ma hayno koodhka mana kuu raadin karno.',
  ],
  'receipt-where': [
    'To take your answers back, type the code at:',
    'Si aad jawaabahaaga dib ugu qaadato, koodhka ku qor:',
  ],
  'receipt-scan': [
    'Or open the camera of a phone and point it at this square.',
    'Ama fur kamarada taleefanka oo ku jeedi afargeeskan.',
  ],
  'receipt-square': [
    'A square code that opens the page for taking your answers back',
    'Koodh afargees ah oo furaya bogga lagu qaato jawaabahaaga',
  ],
  'next-title': ['What happens next', 'Waxa xiga'],
  'next-results': [
    'We read everything. By {{day}} we will publish what tenants told us and what we will do.',
    'Wax walba waan akhrinnaa. {{day}} ka hor waxaan daabici doonnaa waxa kiraystayaashu noo sheegeen iyo waxa aan samayn doonno.',
  ],
  'next-said-did': [
    'See what changed because of what tenants said before',
    'Arag waxa isbeddelay ee ka dhashay waxa kiraystayaashu hore u sheegeen',
  ],
  'shared-screen': [
    'If other people use this phone or computer, close this page now.',
    'Haddii dad kale isticmaalaan taleefankan ama kombiyuutarkan, hadda xir boggan.',
  ],
  'malformed-title': ['This link is not complete', 'Linkigani ma dhammaystirna'],
  'malformed-what': [
    'The address you opened is too short, too long or has characters our links never have.',
    'Cinwaanka aad furtay aad buu u gaaban yahay, aad buu u dheer yahay ama wuxuu leeyahay xarfo aan linkiyadeenna ku jirin.',
  ],
  'malformed-do': [
    'Copy the whole address from the letter or message, with everything after the last slash. If it is in two lines, join them.',
    'Ka koobbi garee cinwaanka oo dhan warqadda ama fariinta, oo ay ku jiraan wax kasta oo ka dambeeya xariiqda ugu dambaysa. Haddii uu laba sadar yahay, isku xir.',
  ],
  'mistyped-title': ['One character of this link is wrong', 'Hal xaraf oo linkigan ka mid ah waa khalad'],
  'mistyped-what': [
    'The address has the right length, but it was not typed quite as it was printed.',
    'Dhererka cinwaanku waa sax, laakiin looma qorin sidii loo daabacay.',
  ],
  'mistyped-do': [
    'Compare it with your letter or message, four characters at a time, and correct it.',
    'La barbar dhig warqaddaada ama fariintaada, afar xaraf markiiba, oo sax.',
  ],
  'unknown-title': ['We do not know this link', 'Linkigan ma garanayno'],
  'unknown-what': [
    'It may belong to a survey that ended long ago, or to another landlord.',
    'Waxaa laga yaabaa inuu ka mid yahay sahan hore u dhammaaday, ama hay’ad guriyeyn oo kale.',
  ],
  'unknown-do': [
    'Look for a newer letter or message. If there is none, ask your landlord for a new link.',
    'Raadi warqad ama fariin ka cusub. Haddii aanay jirin, weydiiso hay’addaada guriyeynta link cusub.',
  ],
  'used-title': ['This link has been used', 'Linkigan waa la isticmaalay'],
  'used-what': [
    'Answers were sent with it already. Each link sends answers once, so that nobody counts twice.',
    'Jawaabo ayaa hore loogu diray. Link kasta hal mar ayuu jawaabo diraa, si aan qofna laba jeer loo tirin.',
  ],
  'used-do': [
    'If you sent them and want to take them back, use the code you were given then. If it was not you or somebody in your home, tell us.',
    'Haddii aad adigu dirtay oo aad rabto inaad dib u qaadato, isticmaal koodhkii markaas lagu siiyay. Haddii aanay ahayn adiga ama qof gurigaaga jooga, noo sheeg.',
  ],
  'closed-title': ['This survey is closed', 'Sahankani waa xiran yahay'],
  'closed-what': [
    'It took answers until {{day}}. What was not sent by then is destroyed, and nobody saw it.',
    'Jawaabaha wuxuu qaadanayay ilaa {{day}}. Wixii aan markaas la dirin waa la burburiyaa, cidna ma arag.',
  ],
  'closed-do': [
    'You can still tell us what you think, and see what tenants told us.',
    'Weli waad noo sheegi kartaa waxa aad u malaynayso, oo waad arki kartaa waxa kiraystayaashu noo sheegeen.',
  ],
  'not-yet-title': ['This survey has not begun', 'Sahankani weli ma bilaaban'],
  'not-yet-what': ['You can answer from {{day}}.', 'Waxaad ka jawaabi kartaa laga bilaabo {{day}}.'],
  'not-yet-do': ['Keep the link and open it again then.', 'Hay linkiga oo markaas mar kale fur.'],
  'no-survey-title': ['There is no survey at this address', 'Cinwaankan sahan kuma jiro'],
  'no-survey-what': [
    'The short address on a poster is a few letters after /s/. This one is not in use.',
    'Cinwaanka gaaban ee boodhka ku yaal waa dhawr xaraf oo ka dambeeya /s/. Kan lama isticmaalo.',
  ],
  'no-survey-do': [
    'Compare it with the poster and type it again. If you have your own link in a letter, use that.',
    'La barbar dhig boodhka oo mar kale qor. Haddii warqad aad ku haysato link kuu gaar ah, kaas isticmaal.',
  ],
  'call-landlord': [
    'If that does not help, ask your landlord. How to reach them is on your letter or rent book.',
    'Haddii taasi ku caawin weydo, weydii hay’addaada guriyeynta. Sida loola xiriiro waxay ku taal warqaddaada ama buugga kirada.',
  ],
  'call-contact': ['If that does not help, ask us:', 'Haddii taasi ku caawin weydo, na weydii:'],
  'receipt-form': ['Take answers back with a receipt', 'Jawaabaha dib ugu qaado rasiid'],
  'withdraw-title': ['Take your answers back', 'Dib u qaado jawaabahaaga'],
  'withdraw-intro': [
    'When you sent your answers you were given a code. Type it here to delete them. You need nothing else: not your name, not your link.',
    'Markii aad jawaabahaaga dirtay koodh ayaa lagu siiyay. Halkan ku qor si aad u tirtirto. Wax kale uma baahnid: magacaaga maya, linkigaagana maya.',
  ],
  'code-label': ['Your code', 'Koodhkaaga'],
  'code-hint': [
    'It has 16 letters and numbers, in fours, like 0123-4567-89AB-CDEF. Small letters are fine.',
    'Wuxuu leeyahay 16 xaraf iyo tiro, afar afar, sida 0123-4567-89AB-CDEF. Xarfaha yaryar waa caadi.',
  ],
  'find-answers': ['Continue', 'Sii wad'],
  'problem-code-blank': ['Type the code from your receipt', 'Qor koodhka rasiidkaaga ku yaal'],
  'problem-code-malformed': [
    'This is not the shape of a code: a code has 16 letters and numbers, and never the letter U',
    'Koodhku sidan uma eka: koodhku wuxuu leeyahay 16 xaraf iyo tiro, weligiina kuma jiro xarafka U',
  ],
  'problem-code-mistyped': [
    'One character is wrong: compare the code with your receipt, four at a time',
    'Hal xaraf waa khalad: koodhka la barbar dhig rasiidkaaga, afar markiiba',
  ],
  'problem-code-unknown': [
    'No answers have this code: they have been taken back already, or the code is not one of ours',
    'Jawaabo koodhkan leh ma jiraan: hore ayaa loo qaatay, ama koodhkani kuweenna ma aha',
  ],
  'withdraw-about': [
    'This code is for answers to “{{survey}}”, sent to {{organisation}} on {{day}}.',
    'Koodhkani waa jawaabaha “{{survey}}”, ee loo diray {{organisation}} {{day}}.',
  ],
  'withdraw-what-title': ['What happens if you take them back', 'Waxa dhaca haddii aad dib u qaadato'],
  'withdraw-deleted': [
    'Your answers, and anything you wrote, are deleted at once and for good',
    'Jawaabahaaga, iyo wax kasta oo aad qortay, isla markiiba waa la tirtirayaa weligoodna',
  ],
  'withdraw-no-undo': [
    'Nobody can bring them back, and the link you answered with stays used',
    'Cidna dib uma soo celin karto, linkigii aad ku jawaabtayna wuxuu ahaanayaa mid la isticmaalay',
  ],
  'withdraw-counted': [
    'We keep only the number of people who took answers back on a day',
    'Waxaan haynaa oo keliya tirada dadka maalin jawaabo dib u qaatay',
  ],
  'withdraw-published': [
    'A result published before today is not changed, because it shows only groups, never you',
    'Natiijo la daabacay maanta ka hor lama beddelo, waayo waxay muujisaa kooxo oo keliya, adiga weligeed kuma muujiso',
  ],
  'withdraw-button': ['Delete my answers for good', 'Tirtir jawaabahayga weligood'],
  'withdraw-keep': [
    'If you want to leave your answers with us, just close this page.',
    'Haddii aad rabto inaad jawaabahaaga nala dhaafto, xir boggan uun.',
  ],
  'withdrawn-title': ['Your answers are deleted', 'Jawaabahaagii waa la tirtiray'],
  'withdrawn-what': [
    'Your code has done its work and opens nothing any more.',
    'Koodhkaagu shaqadiisii wuu qabtay, hadda wax ma furo.',
  ],
}
