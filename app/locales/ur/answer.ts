import type { answer as english } from '../en/answer'
import type { Translated } from '../translated'

/** Words of the pages on which tenants answer, in Urdu. */
export const answer: Translated<typeof english> = {
  'asked-by': [
    '{{organisation}} is asking its tenants.',
    '{{organisation}} اپنے کرایہ داروں سے پوچھ رہا ہے۔',
  ],
  minutes_one: ['It takes about {{count}} minute.', 'اس میں تقریباً {{count}} منٹ لگتا ہے۔'],
  minutes_other: ['It takes about {{count}} minutes.', 'اس میں تقریباً {{count}} منٹ لگتے ہیں۔'],
  'leave-out': ['You can leave out any question.', 'آپ کوئی بھی سوال چھوڑ سکتے ہیں۔'],
  'open-until': ['You can answer until {{day}}.', 'آپ {{day}} تک جواب دے سکتے ہیں۔'],
  start: ['Start', 'شروع کریں'],
  'carry-on': ['Carry on', 'جاری رکھیں'],
  'carry-on-note': [
    'You have answered some pages already. They are saved.',
    'آپ کچھ صفحوں کے جواب دے چکے ہیں۔ وہ محفوظ ہیں۔',
  ],
  'saved-note': [
    'Each page is saved when you send it. To finish later, open this same link again, on this phone or on another.',
    'ہر صفحہ بھیجنے پر محفوظ ہو جاتا ہے۔ بعد میں مکمل کرنے کے لیے یہی لنک اسی فون پر یا کسی اور فون پر دوبارہ کھولیں۔',
  ],
  'privacy-title': ['Who sees your answers', 'آپ کے جواب کون دیکھتا ہے'],
  'what-confidential': [
    'This survey is confidential: what that means',
    'یہ سروے رازدارانہ ہے: اس کا کیا مطلب ہے',
  ],
  'what-anonymous': ['This survey is anonymous: what that means', 'یہ سروے گمنام ہے: اس کا کیا مطلب ہے'],
  confidential: [
    'This survey is confidential. We know which home this link was sent to, so that we do not ask you twice. We keep that apart from your answers: the people who read the results do not see your name or address.',
    'یہ سروے رازدارانہ ہے۔ ہمیں معلوم ہے کہ یہ لنک کس گھر کو بھیجا گیا تھا، تاکہ ہم آپ سے دو بار نہ پوچھیں۔ ہم اسے آپ کے جوابوں سے الگ رکھتے ہیں: نتائج پڑھنے والے لوگ آپ کا نام یا پتہ نہیں دیکھتے۔',
  ],
  anonymous: [
    'This survey is anonymous. When you send your answers, we note that this link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    'یہ سروے گمنام ہے۔ جب آپ اپنے جواب بھیجتے ہیں تو ہم لکھ لیتے ہیں کہ یہ لنک استعمال ہو چکا ہے، اور آپ کے جواب اس کے بغیر رکھتے ہیں۔ اس کے بعد کوئی نہیں بتا سکتا کہ کون سے جواب آپ کے ہیں، ہم بھی نہیں۔',
  ],
  'confidential-open-link': [
    'Your answers are confidential. When you start you get a link of your own, so that you can carry on later. We keep that link apart from your answers: the people who read the results do not see it.',
    'آپ کے جواب رازدارانہ ہیں۔ شروع کرنے پر آپ کو اپنا ایک لنک ملتا ہے تاکہ آپ بعد میں جاری رکھ سکیں۔ ہم اس لنک کو آپ کے جوابوں سے الگ رکھتے ہیں: نتائج پڑھنے والے لوگ اسے نہیں دیکھتے۔',
  ],
  'anonymous-open-link': [
    'This survey is anonymous. When you start you get a link of your own, so that you can carry on later. When you send your answers, we note that your link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    'یہ سروے گمنام ہے۔ شروع کرنے پر آپ کو اپنا ایک لنک ملتا ہے تاکہ آپ بعد میں جاری رکھ سکیں۔ جب آپ اپنے جواب بھیجتے ہیں تو ہم لکھ لیتے ہیں کہ آپ کا لنک استعمال ہو چکا ہے، اور آپ کے جواب اس کے بغیر رکھتے ہیں۔ اس کے بعد کوئی نہیں بتا سکتا کہ کون سے جواب آپ کے ہیں، ہم بھی نہیں۔',
  ],
  'open-link': [
    'The address of this survey is the same for everybody, so we do not know who you are or where you live.',
    'اس سروے کا پتہ سب کے لیے ایک ہی ہے، اس لیے ہمیں معلوم نہیں کہ آپ کون ہیں یا کہاں رہتے ہیں۔',
  ],
  'small-groups': [
    'We never show a result for fewer than 10 people.',
    'ہم 10 سے کم لوگوں کا نتیجہ کبھی نہیں دکھاتے۔',
  ],
  'own-words': [
    'If you write in your own words, leave out what would show who you are.',
    'اگر آپ اپنے الفاظ میں لکھیں تو ایسی بات نہ لکھیں جس سے پتہ چلے کہ آپ کون ہیں۔',
  ],
  'not-for-title': ['What this is not for', 'یہ کس کام کے لیے نہیں ہے'],
  'not-for': [
    'Do not use these questions to ask for a repair, or to tell us about a danger. Nobody reads your answers straight away.',
    'مرمت کی درخواست کرنے یا کسی خطرے کی اطلاع دینے کے لیے یہ سوال استعمال نہ کریں۔ آپ کے جواب کوئی فوراً نہیں پڑھتا۔',
  ],
  'not-for-danger': [
    'If somebody is in danger now, call 999.',
    'اگر کوئی اس وقت خطرے میں ہے تو 999 پر فون کریں۔',
  ],
  'turn-to': ['For a repair or anything urgent:', 'مرمت یا کسی فوری کام کے لیے:'],
  'help-title': ['Help, or a call instead', 'مدد، یا اس کی جگہ فون'],
  help: [
    'Someone you trust may help you answer. If you would like us to call you and ask the questions by phone, or you need large print or another language, tell us:',
    'جس شخص پر آپ کو بھروسا ہو وہ جواب دینے میں آپ کی مدد کر سکتا ہے۔ اگر آپ چاہتے ہیں کہ ہم آپ کو فون کر کے سوال پوچھیں، یا آپ کو بڑے حروف یا کوئی اور زبان چاہیے، تو ہمیں بتائیں:',
  ],
  'area-label': ['Which area is your home in?', 'آپ کا گھر کس علاقے میں ہے؟'],
  'area-hint': [
    'We use this to see if the service is as good everywhere. You can leave it out.',
    'ہم اس سے دیکھتے ہیں کہ سروس ہر جگہ ایک جیسی اچھی ہے یا نہیں۔ آپ اسے چھوڑ سکتے ہیں۔',
  ],
  'area-blank': ['I would rather not say', 'میں نہیں بتانا چاہتا / چاہتی'],
  'tenure-legend': ['How do you hold your home?', 'آپ کا گھر آپ کے پاس کس طرح ہے؟'],
  'tenure-hint': ['You can leave this out.', 'آپ اسے چھوڑ سکتے ہیں۔'],
  'problem-area': [
    'Choose an area from the list, or leave it out',
    'فہرست میں سے کوئی علاقہ چنیں، یا اسے چھوڑ دیں',
  ],
  'problem-tenure': [
    'Choose one of the ways to hold a home, or leave it out',
    'گھر رکھنے کے طریقوں میں سے ایک چنیں، یا اسے چھوڑ دیں',
  ],
  'page-of': ['Page {{page}} of {{pages}}', 'صفحہ {{page}} از {{pages}}'],
  'save-and-continue': ['Save and continue', 'محفوظ کریں اور آگے بڑھیں'],
  'comment-hint': ['Up to {{limit}} characters.', 'زیادہ سے زیادہ {{limit}} حروف۔'],
  'choose-many': ['Choose all that apply.', 'جو بھی درست ہوں، سب چنیں۔'],
  'or-else': ['or', 'یا'],
  'problem-not-an-option': [
    'Choose one of the answers to “{{question}}”',
    '“{{question}}” کے لیے دیے گئے جوابوں میں سے ایک چنیں',
  ],
  'problem-not-alone': [
    'Choose “{{option}}” or other answers to “{{question}}”, but not both',
    '“{{question}}” کے جواب میں یا تو “{{option}}” چنیں یا دوسرے جواب، دونوں نہیں',
  ],
  'problem-too-long_one': [
    'Shorten your answer to “{{question}}” by {{count}} character: the most is {{limit}}',
    '“{{question}}” کا اپنا جواب {{count}} حرف چھوٹا کریں: زیادہ سے زیادہ حد {{limit}} ہے',
  ],
  'problem-too-long_other': [
    'Shorten your answer to “{{question}}” by {{count}} characters: the most is {{limit}}',
    '“{{question}}” کا اپنا جواب {{count}} حروف چھوٹا کریں: زیادہ سے زیادہ حد {{limit}} ہے',
  ],
  'stop-summary': ['Stop now and finish later', 'ابھی رکیں اور بعد میں مکمل کریں'],
  'stop-advice': [
    'The pages you sent are saved; this one is saved when you choose “Save and continue”. To carry on, open your link again:',
    'جو صفحے آپ بھیج چکے ہیں وہ محفوظ ہیں؛ یہ صفحہ تب محفوظ ہوگا جب آپ “محفوظ کریں اور آگے بڑھیں” دبائیں گے۔ جاری رکھنے کے لیے اپنا لنک دوبارہ کھولیں:',
  ],
  'about-you': ['About you', 'آپ کے بارے میں'],
  'profile-why': [
    'We ask these questions to find out for whom our service works, and for whom it does not. You can leave out any of them, or all.',
    'ہم یہ سوال یہ جاننے کے لیے پوچھتے ہیں کہ ہماری سروس کن لوگوں کے لیے ٹھیک ہے اور کن کے لیے نہیں۔ آپ ان میں سے کوئی بھی سوال، یا سارے سوال، چھوڑ سکتے ہیں۔',
  ],
  'profile-will-title': ['What we will do with these answers', 'ہم ان جوابوں سے کیا کریں گے'],
  'profile-will': [
    'Compare how satisfied different groups of tenants are, in numbers',
    'اعداد میں موازنہ کریں گے کہ کرایہ داروں کے مختلف گروہ کتنے مطمئن ہیں',
  ],
  'profile-will-act': [
    'Choose what to put right, and check later that it is better',
    'طے کریں گے کہ کیا ٹھیک کرنا ہے، اور بعد میں دیکھیں گے کہ بہتری آئی یا نہیں',
  ],
  'profile-will-not-title': ['What we will not do', 'ہم کیا نہیں کریں گے'],
  'profile-will-not-service': [
    'Use them in any decision about you, your home or your tenancy',
    'آپ کے، آپ کے گھر کے یا آپ کی کرایہ داری کے بارے میں کسی فیصلے میں انہیں استعمال نہیں کریں گے',
  ],
  'profile-will-not-show': [
    'Show them to anybody beside your name, or show a result for fewer than 10 people',
    'کسی کو آپ کے نام کے ساتھ نہیں دکھائیں گے، نہ 10 سے کم لوگوں کا نتیجہ دکھائیں گے',
  ],
  'profile-will-not-back': [
    'Show them on this screen again, if you come back or someone else opens the link',
    'اگر آپ واپس آئیں یا کوئی اور لنک کھولے تو انہیں دوبارہ اس سکرین پر نہیں دکھائیں گے',
  ],
  'keep-answer': ['Keep the answer I gave before', 'جو جواب میں نے پہلے دیا تھا وہی رکھیں'],
  'review-title': ['Check your answers', 'اپنے جواب دیکھ لیں'],
  'review-about-you': ['About you', 'آپ کے بارے میں'],
  'review-hidden': [
    'What you told us about yourself is not shown here, in case somebody else sees this screen.',
    'آپ نے اپنے بارے میں جو بتایا وہ یہاں نہیں دکھایا جاتا، کہیں کوئی اور یہ سکرین نہ دیکھ لے۔',
  ],
  change: ['Change', 'بدلیں'],
  'not-answered': ['Not answered', 'جواب نہیں دیا'],
  answered: ['Answered', 'جواب دیا'],
  helped: ['Someone helped me to answer', 'جواب دینے میں کسی نے میری مدد کی'],
  'send-title': ['Send your answers', 'اپنے جواب بھیجیں'],
  'send-note': [
    'Once they are sent you cannot change them. You will get a code with which you can take them back.',
    'بھیجنے کے بعد آپ انہیں بدل نہیں سکتے۔ آپ کو ایک کوڈ ملے گا جس سے آپ اپنے جواب واپس لے سکتے ہیں۔',
  ],
  send: ['Send my answers', 'میرے جواب بھیجیں'],
  'thanks-title': ['Thank you. Your answers are sent.', 'شکریہ۔ آپ کے جواب بھیج دیے گئے ہیں۔'],
  'receipt-title': ['Your receipt', 'آپ کی رسید'],
  'receipt-keep': [
    'With this code you can take your answers back at any time. Write it down, take a picture, or print this page: we do not have the code and cannot find it for you.',
    'اس کوڈ سے آپ کسی بھی وقت اپنے جواب واپس لے سکتے ہیں۔ اسے لکھ لیں، اس کی تصویر لے لیں، یا یہ صفحہ پرنٹ کر لیں: یہ کوڈ ہمارے پاس نہیں ہے اور ہم اسے آپ کے لیے ڈھونڈ نہیں سکتے۔',
  ],
  'receipt-where': [
    'To take your answers back, type the code at:',
    'اپنے جواب واپس لینے کے لیے یہاں کوڈ لکھیں:',
  ],
  'receipt-scan': [
    'Or open the camera of a phone and point it at this square.',
    'یا فون کا کیمرا کھول کر اس چوکور خانے کی طرف کریں۔',
  ],
  'receipt-square': [
    'A square code that opens the page for taking your answers back',
    'ایک چوکور کوڈ جو آپ کے جواب واپس لینے کا صفحہ کھولتا ہے',
  ],
  'next-title': ['What happens next', 'اس کے بعد کیا ہوگا'],
  'next-results': [
    'We read everything. By {{day}} we will publish what tenants told us and what we will do.',
    'ہم سب کچھ پڑھتے ہیں۔ {{day}} تک ہم شائع کریں گے کہ کرایہ داروں نے ہمیں کیا بتایا اور ہم کیا کریں گے۔',
  ],
  'next-said-did': [
    'See what changed because of what tenants said before',
    'دیکھیں کہ کرایہ داروں کی پہلے کہی ہوئی باتوں سے کیا بدلا',
  ],
  'shared-screen': [
    'If other people use this phone or computer, close this page now.',
    'اگر یہ فون یا کمپیوٹر دوسرے لوگ بھی استعمال کرتے ہیں تو یہ صفحہ ابھی بند کر دیں۔',
  ],
  'malformed-title': ['This link is not complete', 'یہ لنک مکمل نہیں ہے'],
  'malformed-what': [
    'The address you opened is too short, too long or has characters our links never have.',
    'آپ نے جو پتہ کھولا وہ بہت چھوٹا یا بہت لمبا ہے، یا اس میں ایسے حروف ہیں جو ہمارے لنکس میں نہیں ہوتے۔',
  ],
  'malformed-do': [
    'Copy the whole address from the letter or message, with everything after the last slash. If it is in two lines, join them.',
    'خط یا پیغام سے پورا پتہ نقل کریں، آخری ترچھی لکیر کے بعد کی ہر چیز سمیت۔ اگر وہ دو سطروں میں ہے تو انہیں ملا دیں۔',
  ],
  'mistyped-title': ['One character of this link is wrong', 'اس لنک کا ایک حرف غلط ہے'],
  'mistyped-what': [
    'The address has the right length, but it was not typed quite as it was printed.',
    'پتے کی لمبائی ٹھیک ہے، لیکن وہ بالکل ویسے نہیں لکھا گیا جیسے چھپا تھا۔',
  ],
  'mistyped-do': [
    'Compare it with your letter or message, four characters at a time, and correct it.',
    'اسے اپنے خط یا پیغام سے چار چار حروف کر کے ملائیں، اور ٹھیک کریں۔',
  ],
  'unknown-title': ['We do not know this link', 'ہم اس لنک کو نہیں جانتے'],
  'unknown-what': [
    'It may belong to a survey that ended long ago, or to another landlord.',
    'ہو سکتا ہے یہ کسی ایسے سروے کا ہو جو بہت پہلے ختم ہو چکا، یا کسی اور ہاؤسنگ ادارے کا ہو۔',
  ],
  'unknown-do': [
    'Look for a newer letter or message. If there is none, ask your landlord for a new link.',
    'کوئی نیا خط یا پیغام دیکھیں۔ اگر نہ ہو تو اپنے ہاؤسنگ ادارے سے نیا لنک مانگیں۔',
  ],
  'used-title': ['This link has been used', 'یہ لنک استعمال ہو چکا ہے'],
  'used-what': [
    'Answers were sent with it already. Each link sends answers once, so that nobody counts twice.',
    'اس سے جواب پہلے ہی بھیجے جا چکے ہیں۔ ہر لنک سے ایک ہی بار جواب بھیجے جاتے ہیں، تاکہ کوئی دو بار نہ گنا جائے۔',
  ],
  'used-do': [
    'If you sent them and want to take them back, use the code you were given then. If it was not you or somebody in your home, tell us.',
    'اگر آپ نے بھیجے تھے اور واپس لینا چاہتے ہیں تو وہ کوڈ استعمال کریں جو آپ کو اس وقت دیا گیا تھا۔ اگر آپ نے یا آپ کے گھر کے کسی شخص نے نہیں بھیجے تو ہمیں بتائیں۔',
  ],
  'closed-title': ['This survey is closed', 'یہ سروے بند ہو چکا ہے'],
  'closed-what': [
    'It took answers until {{day}}. What was not sent by then is destroyed, and nobody saw it.',
    'اس میں {{day}} تک جواب لیے گئے۔ جو اس وقت تک نہیں بھیجا گیا وہ ضائع کر دیا جاتا ہے، اور اسے کسی نے نہیں دیکھا۔',
  ],
  'closed-do': [
    'You can still tell us what you think, and see what tenants told us.',
    'آپ اب بھی ہمیں اپنی رائے بتا سکتے ہیں، اور دیکھ سکتے ہیں کہ کرایہ داروں نے ہمیں کیا بتایا۔',
  ],
  'not-yet-title': ['This survey has not begun', 'یہ سروے ابھی شروع نہیں ہوا'],
  'not-yet-what': ['You can answer from {{day}}.', 'آپ {{day}} سے جواب دے سکتے ہیں۔'],
  'not-yet-do': ['Keep the link and open it again then.', 'لنک سنبھال کر رکھیں اور اس دن دوبارہ کھولیں۔'],
  'no-survey-title': ['There is no survey at this address', 'اس پتے پر کوئی سروے نہیں ہے'],
  'no-survey-what': [
    'The short address on a poster is a few letters after /s/. This one is not in use.',
    'پوسٹر پر چھوٹا پتہ /s/ کے بعد چند حروف کا ہوتا ہے۔ یہ والا استعمال میں نہیں ہے۔',
  ],
  'no-survey-do': [
    'Compare it with the poster and type it again. If you have your own link in a letter, use that.',
    'اسے پوسٹر سے ملائیں اور دوبارہ لکھیں۔ اگر خط میں آپ کا اپنا لنک ہے تو وہ استعمال کریں۔',
  ],
  'call-landlord': [
    'If that does not help, ask your landlord. How to reach them is on your letter or rent book.',
    'اگر اس سے مدد نہ ملے تو اپنے ہاؤسنگ ادارے سے پوچھیں۔ ان سے رابطے کا طریقہ آپ کے خط یا کرائے کی کتاب پر ہے۔',
  ],
  'call-contact': ['If that does not help, ask us:', 'اگر اس سے مدد نہ ملے تو ہم سے پوچھیں:'],
  'receipt-form': ['Take answers back with a receipt', 'رسید سے اپنے جواب واپس لیں'],
  'withdraw-title': ['Take your answers back', 'اپنے جواب واپس لیں'],
  'withdraw-intro': [
    'When you sent your answers you were given a code. Type it here to delete them. You need nothing else: not your name, not your link.',
    'جب آپ نے اپنے جواب بھیجے تو آپ کو ایک کوڈ دیا گیا تھا۔ انہیں مٹانے کے لیے وہ کوڈ یہاں لکھیں۔ اور کچھ نہیں چاہیے: نہ آپ کا نام، نہ آپ کا لنک۔',
  ],
  'code-label': ['Your code', 'آپ کا کوڈ'],
  'code-hint': [
    'It has 16 letters and numbers, in fours, like 0123-4567-89AB-CDEF. Small letters are fine.',
    'اس میں 16 حروف اور ہندسے ہیں، چار چار کر کے، جیسے ⁦0123-4567-89AB-CDEF⁩۔ چھوٹے حروف بھی ٹھیک ہیں۔',
  ],
  'find-answers': ['Continue', 'آگے بڑھیں'],
  'problem-code-blank': ['Type the code from your receipt', 'اپنی رسید کا کوڈ لکھیں'],
  'problem-code-malformed': [
    'This is not the shape of a code: a code has 16 letters and numbers, and never the letter U',
    'کوڈ ایسا نہیں ہوتا: کوڈ میں 16 حروف اور ہندسے ہوتے ہیں، اور حرف U کبھی نہیں ہوتا',
  ],
  'problem-code-mistyped': [
    'One character is wrong: compare the code with your receipt, four at a time',
    'ایک حرف غلط ہے: کوڈ کو اپنی رسید سے چار چار حروف کر کے ملائیں',
  ],
  'problem-code-unknown': [
    'No answers have this code: they have been taken back already, or the code is not one of ours',
    'اس کوڈ کے کوئی جواب نہیں ہیں: وہ پہلے ہی واپس لیے جا چکے ہیں، یا یہ ہمارا کوڈ نہیں ہے',
  ],
  'withdraw-about': [
    'This code is for answers to “{{survey}}”, sent to {{organisation}} on {{day}}.',
    'یہ کوڈ “{{survey}}” کے جوابوں کے لیے ہے، جو {{day}} کو {{organisation}} کو بھیجے گئے تھے۔',
  ],
  'withdraw-what-title': ['What happens if you take them back', 'اگر آپ انہیں واپس لیں تو کیا ہوگا'],
  'withdraw-deleted': [
    'Your answers, and anything you wrote, are deleted at once and for good',
    'آپ کے جواب، اور جو کچھ آپ نے لکھا، فوراً اور ہمیشہ کے لیے مٹا دیا جائے گا',
  ],
  'withdraw-no-undo': [
    'Nobody can bring them back, and the link you answered with stays used',
    'کوئی انہیں واپس نہیں لا سکتا، اور جس لنک سے آپ نے جواب دیا وہ استعمال شدہ رہے گا',
  ],
  'withdraw-counted': [
    'We keep only the number of people who took answers back on a day',
    'ہم صرف یہ تعداد رکھتے ہیں کہ ایک دن میں کتنے لوگوں نے جواب واپس لیے',
  ],
  'withdraw-published': [
    'A result published before today is not changed, because it shows only groups, never you',
    'جو نتیجہ آج سے پہلے شائع ہوا وہ نہیں بدلا جاتا، کیونکہ اس میں صرف گروہ دکھائے جاتے ہیں، آپ کبھی نہیں',
  ],
  'withdraw-button': ['Delete my answers for good', 'میرے جواب ہمیشہ کے لیے مٹائیں'],
  'withdraw-keep': [
    'If you want to leave your answers with us, just close this page.',
    'اگر آپ اپنے جواب ہمارے پاس رہنے دینا چاہتے ہیں تو بس یہ صفحہ بند کر دیں۔',
  ],
  'withdrawn-title': ['Your answers are deleted', 'آپ کے جواب مٹا دیے گئے ہیں'],
  'withdrawn-what': [
    'Your code has done its work and opens nothing any more.',
    'آپ کے کوڈ کا کام پورا ہو گیا اور اب اس سے کچھ نہیں کھلتا۔',
  ],
}
