import type { answer as english } from '../en/answer'
import type { Translated } from '../translated'

/** Words of the pages on which tenants answer, in Pashto. */
export const answer: Translated<typeof english> = {
  'asked-by': [
    '{{organisation}} is asking its tenants.',
    '{{organisation}} له خپلو کرایه دارانو پوښتنه کوي.',
  ],
  minutes_one: ['It takes about {{count}} minute.', 'دا شاوخوا {{count}} دقیقه وخت نیسي.'],
  minutes_other: ['It takes about {{count}} minutes.', 'دا شاوخوا {{count}} دقیقې وخت نیسي.'],
  'leave-out': ['You can leave out any question.', 'تاسو هره پوښتنه پرېښودلی شئ.'],
  'open-until': ['You can answer until {{day}}.', 'تاسو تر {{day}} پورې ځواب ورکولی شئ.'],
  start: ['Start', 'پیل کړئ'],
  'carry-on': ['Carry on', 'دوام ورکړئ'],
  'carry-on-note': [
    'You have answered some pages already. They are saved.',
    'تاسو د ځینو پاڼو ځواب ورکړی دی. هغه خوندي دي.',
  ],
  'saved-note': [
    'Each page is saved when you send it. To finish later, open this same link again, on this phone or on another.',
    'هره پاڼه چې یې ولېږئ خوندي کېږي. د وروسته بشپړولو لپاره همدا لینک په همدې ټیلیفون یا په بل کې بیا پرانیزئ.',
  ],
  'privacy-title': ['Who sees your answers', 'ستاسو ځوابونه څوک ویني'],
  'what-confidential': ['This survey is confidential: what that means', 'دا سروې محرمانه ده: دا څه معنا لري'],
  'what-anonymous': ['This survey is anonymous: what that means', 'دا سروې بې نومه ده: دا څه معنا لري'],
  confidential: [
    'This survey is confidential. We know which home this link was sent to, so that we do not ask you twice. We keep that apart from your answers: the people who read the results do not see your name or address.',
    'دا سروې محرمانه ده. موږ پوهېږو چې دا لینک کوم کور ته لېږل شوی و، څو دوه ځله ونه پوښتو. موږ دا ستاسو له ځوابونو بېل ساتو: هغه خلک چې پایلې لولي ستاسو نوم یا پته نه ویني.',
  ],
  anonymous: [
    'This survey is anonymous. When you send your answers, we note that this link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    'دا سروې بې نومه ده. کله چې خپل ځوابونه ولېږئ، موږ لیکو چې دا لینک کارول شوی، او ستاسو ځوابونه پرته له هغه ساتو. له هغې وروسته هېڅوک نشي ویلی چې کوم ځوابونه ستاسو دي، موږ هم نه.',
  ],
  'confidential-open-link': [
    'Your answers are confidential. When you start you get a link of your own, so that you can carry on later. We keep that link apart from your answers: the people who read the results do not see it.',
    'ستاسو ځوابونه محرمانه دي. کله چې پیل کړئ، خپل یو لینک ترلاسه کوئ، څو وروسته دوام ورکړئ. موږ هغه لینک ستاسو له ځوابونو بېل ساتو: هغه خلک چې پایلې لولي هغه نه ویني.',
  ],
  'anonymous-open-link': [
    'This survey is anonymous. When you start you get a link of your own, so that you can carry on later. When you send your answers, we note that your link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    'دا سروې بې نومه ده. کله چې پیل کړئ، خپل یو لینک ترلاسه کوئ، څو وروسته دوام ورکړئ. کله چې خپل ځوابونه ولېږئ، موږ لیکو چې ستاسو لینک کارول شوی، او ستاسو ځوابونه پرته له هغه ساتو. له هغې وروسته هېڅوک نشي ویلی چې کوم ځوابونه ستاسو دي، موږ هم نه.',
  ],
  'open-link': [
    'The address of this survey is the same for everybody, so we do not know who you are or where you live.',
    'د دې سروې پته د ټولو لپاره یوه ده، نو موږ نه پوهېږو چې تاسو څوک یاست یا چېرته اوسېږئ.',
  ],
  'small-groups': [
    'We never show a result for fewer than 10 people.',
    'موږ هېڅکله له 10 څخه د کمو خلکو پایله نه ښیو.',
  ],
  'own-words': [
    'If you write in your own words, leave out what would show who you are.',
    'که په خپلو ټکو لیکئ، داسې څه مه لیکئ چې وښیي تاسو څوک یاست.',
  ],
  'not-for-title': ['What this is not for', 'دا د څه لپاره نه ده'],
  'not-for': [
    'Do not use these questions to ask for a repair, or to tell us about a danger. Nobody reads your answers straight away.',
    'د ترمیم غوښتلو یا د خطر خبر راکولو لپاره دا پوښتنې مه کاروئ. ستاسو ځوابونه هېڅوک سمدستي نه لولي.',
  ],
  'not-for-danger': [
    'If somebody is in danger now, call 999.',
    'که څوک همدا اوس په خطر کې وي، 999 ته زنګ ووهئ.',
  ],
  'turn-to': ['For a repair or anything urgent:', 'د ترمیم یا هر بیړني کار لپاره:'],
  'help-title': ['Help, or a call instead', 'مرسته، یا پر ځای یې ټیلیفون'],
  help: [
    'Someone you trust may help you answer. If you would like us to call you and ask the questions by phone, or you need large print or another language, tell us:',
    'هغه څوک چې باور پرې لرئ کولای شي په ځواب ورکولو کې مرسته درسره وکړي. که غواړئ چې موږ زنګ درته ووهو او پوښتنې په ټیلیفون وکړو، یا غټ لیک یا بلې ژبې ته اړتیا لرئ، موږ ته ووایئ:',
  ],
  'area-label': ['Which area is your home in?', 'ستاسو کور په کومه سیمه کې دی؟'],
  'area-hint': [
    'We use this to see if the service is as good everywhere. You can leave it out.',
    'موږ پر دې ګورو چې خدمت هر ځای یو شان ښه دی که نه. تاسو یې پرېښودلی شئ.',
  ],
  'area-blank': ['I would rather not say', 'نه غواړم ووایم'],
  'tenure-legend': ['How do you hold your home?', 'تاسو خپل کور په کومه توګه لرئ؟'],
  'tenure-hint': ['You can leave this out.', 'تاسو دا پرېښودلی شئ.'],
  'problem-area': [
    'Choose an area from the list, or leave it out',
    'له لېست څخه یوه سیمه وټاکئ، یا یې پرېږدئ',
  ],
  'problem-tenure': [
    'Choose one of the ways to hold a home, or leave it out',
    'د کور لرلو له لارو څخه یوه وټاکئ، یا یې پرېږدئ',
  ],
  'page-of': ['Page {{page}} of {{pages}}', 'پاڼه {{page}} له {{pages}} څخه'],
  'save-and-continue': ['Save and continue', 'خوندي کړئ او دوام ورکړئ'],
  'comment-hint': ['Up to {{limit}} characters.', 'تر {{limit}} تورو پورې.'],
  'choose-many': ['Choose all that apply.', 'ټول هغه وټاکئ چې سم وي.'],
  'or-else': ['or', 'یا'],
  'problem-not-an-option': [
    'Choose one of the answers to “{{question}}”',
    'د “{{question}}” له ځوابونو څخه یو وټاکئ',
  ],
  'problem-not-alone': [
    'Choose “{{option}}” or other answers to “{{question}}”, but not both',
    'د “{{question}}” لپاره “{{option}}” یا نور ځوابونه وټاکئ، دواړه نه',
  ],
  'problem-too-long_one': [
    'Shorten your answer to “{{question}}” by {{count}} character: the most is {{limit}}',
    'د “{{question}}” خپل ځواب {{count}} توری لنډ کړئ: تر ټولو زیات حد {{limit}} دی',
  ],
  'problem-too-long_other': [
    'Shorten your answer to “{{question}}” by {{count}} characters: the most is {{limit}}',
    'د “{{question}}” خپل ځواب {{count}} توري لنډ کړئ: تر ټولو زیات حد {{limit}} دی',
  ],
  'stop-summary': ['Stop now and finish later', 'اوس ودرېږئ او وروسته یې بشپړ کړئ'],
  'stop-advice': [
    'The pages you sent are saved; this one is saved when you choose “Save and continue”. To carry on, open your link again:',
    'هغه پاڼې چې لېږلي مو دي خوندي دي؛ دا پاڼه هغه وخت خوندي کېږي چې “خوندي کړئ او دوام ورکړئ” وټاکئ. د دوام لپاره خپل لینک بیا پرانیزئ:',
  ],
  'about-you': ['About you', 'ستاسو په اړه'],
  'profile-why': [
    'We ask these questions to find out for whom our service works, and for whom it does not. You can leave out any of them, or all.',
    'موږ دا پوښتنې ځکه کوو چې پوه شو زموږ خدمت د چا لپاره ښه دی او د چا لپاره نه. تاسو هره یوه، یا ټولې، پرېښودلی شئ.',
  ],
  'profile-will-title': ['What we will do with these answers', 'موږ به له دې ځوابونو سره څه کوو'],
  'profile-will': [
    'Compare how satisfied different groups of tenants are, in numbers',
    'په شمېرو کې به پرتله کوو چې د کرایه دارانو بېلابېلې ډلې څومره راضي دي',
  ],
  'profile-will-act': [
    'Choose what to put right, and check later that it is better',
    'پرېکړه به کوو چې څه سم کړو، او وروسته به ګورو چې ښه شوي که نه',
  ],
  'profile-will-not-title': ['What we will not do', 'موږ به څه نه کوو'],
  'profile-will-not-service': [
    'Use them in any decision about you, your home or your tenancy',
    'ستاسو، ستاسو د کور یا ستاسو د کرایه دارۍ په اړه په هېڅ پرېکړه کې به یې نه کاروو',
  ],
  'profile-will-not-show': [
    'Show them to anybody beside your name, or show a result for fewer than 10 people',
    'هېچا ته به یې ستاسو له نوم سره نه ښیو، او نه به له 10 څخه د کمو خلکو پایله ښیو',
  ],
  'profile-will-not-back': [
    'Show them on this screen again, if you come back or someone else opens the link',
    'که بېرته راشئ یا بل څوک لینک پرانیزي، پر دې سکرین به یې بیا نه ښیو',
  ],
  'keep-answer': ['Keep the answer I gave before', 'هغه ځواب وساتئ چې مخکې مې ورکړی و'],
  'review-title': ['Check your answers', 'خپل ځوابونه وګورئ'],
  'review-about-you': ['About you', 'ستاسو په اړه'],
  'review-hidden': [
    'What you told us about yourself is not shown here, in case somebody else sees this screen.',
    'هغه څه چې د ځان په اړه مو راته ویلي دلته نه ښودل کېږي، که بل څوک دا سکرین وویني.',
  ],
  change: ['Change', 'بدل کړئ'],
  'not-answered': ['Not answered', 'ځواب نه دی ورکړل شوی'],
  answered: ['Answered', 'ځواب ورکړل شوی'],
  helped: ['Someone helped me to answer', 'چا په ځواب ورکولو کې راسره مرسته وکړه'],
  'send-title': ['Send your answers', 'خپل ځوابونه ولېږئ'],
  'send-note': [
    'Once they are sent you cannot change them. You will get a code with which you can take them back.',
    'له لېږلو وروسته یې نشئ بدلولی. تاسو ته به یو کوډ درکړل شي چې خپل ځوابونه پرې بېرته اخیستلی شئ.',
  ],
  send: ['Send my answers', 'زما ځوابونه ولېږئ'],
  'thanks-title': ['Thank you. Your answers are sent.', 'مننه. ستاسو ځوابونه ولېږل شول.'],
  'receipt-title': ['Your receipt', 'ستاسو رسید'],
  'receipt-keep': [
    'With this code you can take your answers back at any time. Write it down, take a picture, or print this page: we do not have the code and cannot find it for you.',
    'په دې کوډ هر وخت خپل ځوابونه بېرته اخیستلی شئ. ویې لیکئ، انځور یې واخلئ، یا دا پاڼه چاپ کړئ: دا کوډ موږ نه لرو او ستاسو لپاره یې نشو موندلی.',
  ],
  'receipt-where': [
    'To take your answers back, type the code at:',
    'د خپلو ځوابونو د بېرته اخیستلو لپاره کوډ دلته ولیکئ:',
  ],
  'receipt-scan': [
    'Or open the camera of a phone and point it at this square.',
    'یا د ټیلیفون کامره پرانیزئ او دې څلورکنج ته یې ونیسئ.',
  ],
  'receipt-square': [
    'A square code that opens the page for taking your answers back',
    'یو څلورکنج کوډ چې ستاسو د ځوابونو د بېرته اخیستلو پاڼه پرانیزي',
  ],
  'next-title': ['What happens next', 'وروسته به څه کېږي'],
  'next-results': [
    'We read everything. By {{day}} we will publish what tenants told us and what we will do.',
    'موږ هر څه لولو. تر {{day}} پورې به خپاره کړو چې کرایه دارانو څه راته وویل او موږ به څه کوو.',
  ],
  'next-said-did': [
    'See what changed because of what tenants said before',
    'وګورئ چې د کرایه دارانو د پخوانیو خبرو له امله څه بدل شول',
  ],
  'shared-screen': [
    'If other people use this phone or computer, close this page now.',
    'که نور خلک هم دا ټیلیفون یا کمپیوټر کاروي، دا پاڼه همدا اوس وتړئ.',
  ],
  'malformed-title': ['This link is not complete', 'دا لینک بشپړ نه دی'],
  'malformed-what': [
    'The address you opened is too short, too long or has characters our links never have.',
    'هغه پته چې پرانیستې مو ده ډېره لنډه یا ډېره اوږده ده، یا داسې توري لري چې زموږ په لینکونو کې نه وي.',
  ],
  'malformed-do': [
    'Copy the whole address from the letter or message, with everything after the last slash. If it is in two lines, join them.',
    'له لیک یا پیغام څخه ټوله پته نقل کړئ، د وروستۍ کږې کرښې وروسته د هر څه سره. که په دوو کرښو کې وي، سره یې یوځای کړئ.',
  ],
  'mistyped-title': ['One character of this link is wrong', 'د دې لینک یو توری غلط دی'],
  'mistyped-what': [
    'The address has the right length, but it was not typed quite as it was printed.',
    'د پتې اوږدوالی سم دی، خو کټ مټ هغسې نه ده لیکل شوې لکه چې چاپ شوې وه.',
  ],
  'mistyped-do': [
    'Compare it with your letter or message, four characters at a time, and correct it.',
    'له خپل لیک یا پیغام سره یې څلور څلور توري پرتله کړئ، او سمه یې کړئ.',
  ],
  'unknown-title': ['We do not know this link', 'موږ دا لینک نه پېژنو'],
  'unknown-what': [
    'It may belong to a survey that ended long ago, or to another landlord.',
    'کېدای شي د داسې سروې وي چې ډېر پخوا پای ته رسېدلې، یا د بلې کورونو ادارې وي.',
  ],
  'unknown-do': [
    'Look for a newer letter or message. If there is none, ask your landlord for a new link.',
    'نوی لیک یا پیغام وګورئ. که نه وي، له خپلې کورونو ادارې نوی لینک وغواړئ.',
  ],
  'used-title': ['This link has been used', 'دا لینک کارول شوی دی'],
  'used-what': [
    'Answers were sent with it already. Each link sends answers once, so that nobody counts twice.',
    'پرې ځوابونه مخکې لېږل شوي دي. هر لینک یوازې یو ځل ځوابونه لېږي، څو څوک دوه ځله ونه شمېرل شي.',
  ],
  'used-do': [
    'If you sent them and want to take them back, use the code you were given then. If it was not you or somebody in your home, tell us.',
    'که تاسو لېږلي وي او بېرته یې اخیستل غواړئ، هغه کوډ وکاروئ چې هغه وخت درکړل شوی و. که تاسو یا ستاسو د کور کوم کس نه وي لېږلي، موږ ته ووایئ.',
  ],
  'closed-title': ['This survey is closed', 'دا سروې تړل شوې ده'],
  'closed-what': [
    'It took answers until {{day}}. What was not sent by then is destroyed, and nobody saw it.',
    'تر {{day}} پورې یې ځوابونه اخیستل. هغه څه چې تر هغه وخته نه وو لېږل شوي له منځه وړل کېږي، او هېچا نه دي لیدلي.',
  ],
  'closed-do': [
    'You can still tell us what you think, and see what tenants told us.',
    'تاسو لا هم خپل نظر راته ویلی شئ، او لیدلی شئ چې کرایه دارانو څه راته وویل.',
  ],
  'not-yet-title': ['This survey has not begun', 'دا سروې لا نه ده پیل شوې'],
  'not-yet-what': ['You can answer from {{day}}.', 'تاسو له {{day}} څخه ځواب ورکولی شئ.'],
  'not-yet-do': ['Keep the link and open it again then.', 'لینک وساتئ او هغه وخت یې بیا پرانیزئ.'],
  'no-survey-title': ['There is no survey at this address', 'په دې پته هېڅ سروې نشته'],
  'no-survey-what': [
    'The short address on a poster is a few letters after /s/. This one is not in use.',
    'پر پوسټر لنډه پته له /s/ وروسته څو توري وي. دا یوه نه کارول کېږي.',
  ],
  'no-survey-do': [
    'Compare it with the poster and type it again. If you have your own link in a letter, use that.',
    'له پوسټر سره یې پرتله کړئ او بیا یې ولیکئ. که په لیک کې خپل لینک لرئ، هغه وکاروئ.',
  ],
  'call-landlord': [
    'If that does not help, ask your landlord. How to reach them is on your letter or rent book.',
    'که له دې سره مرسته ونه شوه، له خپلې کورونو ادارې وپوښتئ. له هغوی سره د اړیکې لار ستاسو په لیک یا د کرایې په کتابچه کې ده.',
  ],
  'call-contact': ['If that does not help, ask us:', 'که له دې سره مرسته ونه شوه، له موږ وپوښتئ:'],
  'receipt-form': ['Take answers back with a receipt', 'په رسید ځوابونه بېرته واخلئ'],
  'withdraw-title': ['Take your answers back', 'خپل ځوابونه بېرته واخلئ'],
  'withdraw-intro': [
    'When you sent your answers you were given a code. Type it here to delete them. You need nothing else: not your name, not your link.',
    'کله چې مو خپل ځوابونه ولېږل، یو کوډ درکړل شو. د ړنګولو لپاره یې دلته ولیکئ. بل هېڅ ته اړتیا نشته: نه ستاسو نوم ته، نه ستاسو لینک ته.',
  ],
  'code-label': ['Your code', 'ستاسو کوډ'],
  'code-hint': [
    'It has 16 letters and numbers, in fours, like 0123-4567-89AB-CDEF. Small letters are fine.',
    'دا 16 توري او شمېرې لري، څلور څلور، لکه ⁦0123-4567-89AB-CDEF⁩. واړه توري هم سم دي.',
  ],
  'find-answers': ['Continue', 'دوام ورکړئ'],
  'problem-code-blank': ['Type the code from your receipt', 'د خپل رسید کوډ ولیکئ'],
  'problem-code-malformed': [
    'This is not the shape of a code: a code has 16 letters and numbers, and never the letter U',
    'کوډ داسې نه وي: کوډ 16 توري او شمېرې لري، او د U توری هېڅکله نه لري',
  ],
  'problem-code-mistyped': [
    'One character is wrong: compare the code with your receipt, four at a time',
    'یو توری غلط دی: کوډ له خپل رسید سره څلور څلور پرتله کړئ',
  ],
  'problem-code-unknown': [
    'No answers have this code: they have been taken back already, or the code is not one of ours',
    'هېڅ ځوابونه دا کوډ نه لري: مخکې بېرته اخیستل شوي دي، یا دا زموږ کوډ نه دی',
  ],
  'withdraw-about': [
    'This code is for answers to “{{survey}}”, sent to {{organisation}} on {{day}}.',
    'دا کوډ د “{{survey}}” د ځوابونو لپاره دی، چې په {{day}} {{organisation}} ته لېږل شوي وو.',
  ],
  'withdraw-what-title': ['What happens if you take them back', 'که یې بېرته واخلئ څه به کېږي'],
  'withdraw-deleted': [
    'Your answers, and anything you wrote, are deleted at once and for good',
    'ستاسو ځوابونه، او هر څه چې مو لیکلي، سمدستي او د تل لپاره ړنګېږي',
  ],
  'withdraw-no-undo': [
    'Nobody can bring them back, and the link you answered with stays used',
    'هېڅوک یې بېرته نشي راوستلی، او هغه لینک چې ځواب مو پرې ورکړی کارول شوی پاتې کېږي',
  ],
  'withdraw-counted': [
    'We keep only the number of people who took answers back on a day',
    'موږ یوازې دا شمېر ساتو چې په یوه ورځ کې څو کسانو ځوابونه بېرته اخیستي',
  ],
  'withdraw-published': [
    'A result published before today is not changed, because it shows only groups, never you',
    'هغه پایله چې له نن مخکې خپره شوې نه بدلېږي، ځکه یوازې ډلې ښیي، تاسو هېڅکله نه',
  ],
  'withdraw-button': ['Delete my answers for good', 'زما ځوابونه د تل لپاره ړنګ کړئ'],
  'withdraw-keep': [
    'If you want to leave your answers with us, just close this page.',
    'که غواړئ ځوابونه مو له موږ سره پاتې شي، یوازې دا پاڼه وتړئ.',
  ],
  'withdrawn-title': ['Your answers are deleted', 'ستاسو ځوابونه ړنګ شول'],
  'withdrawn-what': [
    'Your code has done its work and opens nothing any more.',
    'ستاسو کوډ خپل کار وکړ او نور هېڅ نه پرانیزي.',
  ],
}
