import type { publicPages as english } from '../en/public'
import type { Translated } from '../translated'
import { entry } from './entry'
import { standard } from './standard'

/** Words of the pages anybody may read, in Urdu. */
export const publicPages: Translated<typeof english> = {
  'home-lead': [
    'Social landlords use Soundings to hear what tenants think, to see for whom the service works and for whom it does not, and to answer for what they do about it.',
    'سوشل ہاؤسنگ کے ادارے Soundings استعمال کرتے ہیں تاکہ کرایہ داروں کی رائے سنیں، دیکھیں کہ سروس کن لوگوں کے لیے ٹھیک ہے اور کن کے لیے نہیں، اور جواب دیں کہ وہ اس کے بارے میں کیا کر رہے ہیں۔',
  ],
  'home-landlord': [
    '{{name}}: what tenants say, and what was done',
    '{{name}}: کرایہ دار کیا کہتے ہیں، اور کیا کیا گیا',
  ],
  'home-answer-title': ['If you were asked to take part', 'اگر آپ سے حصہ لینے کو کہا گیا ہے'],
  'home-answer': [
    'Open the link in your letter, e-mail or text message, or type the address from the poster. You need no account and no password.',
    'اپنے خط، ای میل یا ٹیکسٹ پیغام کا لنک کھولیں، یا پوسٹر کا پتہ لکھیں۔ آپ کو کسی اکاؤنٹ یا پاس ورڈ کی ضرورت نہیں۔',
  ],
  'home-receipt-title': ['If you have a receipt', 'اگر آپ کے پاس رسید ہے'],
  'home-receipt': [
    'With the code on it you can take your answers back, for good.',
    'اس پر لکھے کوڈ سے آپ اپنے جواب ہمیشہ کے لیے واپس لے سکتے ہیں۔',
  ],
  'home-receipt-link': ['Enter your receipt code', 'اپنی رسید کا کوڈ لکھیں'],
  'home-staff-title': [
    'If you work for a landlord, or sit on its panel',
    'اگر آپ کسی ہاؤسنگ ادارے کے لیے کام کرتے ہیں، یا اس کے پینل میں ہیں',
  ],
  'sign-in': ['Sign in', 'سائن ان کریں'],
  'said-did': ['You said, we did', 'آپ نے کہا، ہم نے کیا'],
  'said-did-about': [
    'What tenants told us, what we did about it or why we did not, and whether our panel of residents agrees.',
    'کرایہ داروں نے ہمیں کیا بتایا، ہم نے اس کے بارے میں کیا کیا یا کیوں نہیں کیا، اور کیا رہائشیوں کا ہمارا پینل اس سے متفق ہے۔',
  ],
  'open-title': ['Have your say now', 'ابھی اپنی رائے دیں'],
  'open-link': ['Answer the survey', 'سروے کا جواب دیں'],
  'open-until': [
    'About {{minutes}} minutes. Open until {{day}}.',
    'تقریباً {{minutes}} منٹ۔ {{day}} تک کھلا ہے۔',
  ],
  'results-title': ['What tenants told us: {{wave}}', 'کرایہ داروں نے ہمیں کیا بتایا: {{wave}}'],
  'results-when': [
    '{{responses}} responses, from {{opens}} to {{closes}}.',
    '{{responses}} جواب، {{opens}} سے {{closes}} تک۔',
  ],
  'results-question': ['Question', 'سوال'],
  'results-percent': ['Satisfied, or agree', 'مطمئن، یا متفق'],
  'results-points': [
    '{{question}} (those who gave 9 or 10 out of 10)',
    '{{question}} (جنہوں نے 10 میں سے 9 یا 10 دیے)',
  ],
  'results-interval': ['95% interval', '95 فیصد وقفہ'],
  'results-base': ['Answers', 'جواب'],
  'results-hidden': [
    'Not shown, so that nobody can be told from it',
    'نہیں دکھایا گیا، تاکہ اس سے کوئی پہچانا نہ جائے',
  ],
  'results-none': ['There are no results yet.', 'ابھی کوئی نتیجہ نہیں ہے۔'],
  'results-method-title': ['How to read these figures', 'ان اعداد کو کیسے پڑھیں'],
  'results-method-top': [
    'A percentage counts those who chose one of the two best of five answers, out of all who answered that question. “Does not apply” and questions left out are not counted.',
    'فیصد میں وہ لوگ گنے جاتے ہیں جنہوں نے پانچ جوابوں میں سے دو سب سے اچھے جوابوں میں سے ایک چنا، ان سب میں سے جنہوں نے اس سوال کا جواب دیا۔ “لاگو نہیں ہوتا” اور چھوڑے گئے سوال نہیں گنے جاتے۔',
  ],
  'results-method-interval': [
    'Not everybody answered. If everybody had, we would expect the percentage to lie within the 95% interval (Wilson’s) 19 times in 20. Those who answer may still differ from those who do not: this is not a random sample.',
    'سب نے جواب نہیں دیا۔ اگر سب دیتے تو ہمیں توقع ہے کہ 20 میں سے 19 بار نتیجہ 95 فیصد وقفے (ولسن کے طریقے) کے اندر ہوتا۔ جواب دینے والے جواب نہ دینے والوں سے پھر بھی مختلف ہو سکتے ہیں: یہ اتفاقیہ طور پر چنا گیا نمونہ نہیں ہے۔',
  ],
  'results-method-frozen': [
    'The figures were frozen when the survey closed. A figure is hidden where it could show what one person said, or help to work out one that could.',
    'یہ اعداد سروے بند ہونے پر طے کر دیے گئے تھے۔ جہاں کسی عدد سے ظاہر ہو سکتا ہو کہ ایک شخص نے کیا کہا، یا ایسا معلوم کرنے میں مدد مل سکتی ہو، وہاں اسے چھپا دیا جاتا ہے۔',
  ],
  'results-weighted': [
    'Weighted by {{groups}}, so that each group counts as in the population.',
    '{{groups}} کے حساب سے وزن دیا گیا ہے، تاکہ ہر گروہ کا شمار آبادی میں اس کے حصے کے مطابق ہو۔',
  ],
  'results-too-few': ['not weighted: too few answered', 'وزن نہیں دیا گیا: بہت کم لوگوں نے جواب دیا'],
  'results-kept': ['as on {{day}}', '{{day}} کے مطابق'],
  'results-kept-weighted': ['as on {{day}}, weighted', '{{day}} کے مطابق، وزن کے ساتھ'],
  'results-kept-unweighted': ['as on {{day}}, not weighted', '{{day}} کے مطابق، وزن کے بغیر'],
  'results-method-kept': [
    'A figure with a day beside it is as it was on that day: after it too few more answered to show a newer one.',
    'جس عدد کے ساتھ کوئی دن لکھا ہے وہ اس دن کے مطابق ہے: اس کے بعد اتنے کم لوگوں نے جواب دیا کہ نیا عدد نہیں دکھایا جا سکتا۔',
  ],
  'promise-title': ['What we promised', 'ہم نے کیا وعدہ کیا'],
  'promise-about': [
    'Whenever we ask, we say by which day you will hear what was found. Results count as published on the day when the final figures of a survey first stand on this page.',
    'جب بھی ہم پوچھتے ہیں، ہم بتاتے ہیں کہ آپ کو نتائج کس دن تک معلوم ہوں گے۔ نتائج اس دن شائع شدہ شمار ہوتے ہیں جب سروے کے حتمی اعداد پہلی بار اس صفحے پر آتے ہیں۔',
  ],
  'promise-by': ['{{wave}}: promised by {{day}}.', '{{wave}}: {{day}} تک کا وعدہ۔'],
  'promise-kept': ['Published on {{day}}: kept.', '{{day}} کو شائع ہوا: وعدہ پورا ہوا۔'],
  'promise-late': [
    'Published on {{day}}: late. Days late: {{days}}.',
    '{{day}} کو شائع ہوا: دیر سے۔ دیر کے دن: {{days}}۔',
  ],
  'promise-coming': ['Not published yet.', 'ابھی شائع نہیں ہوا۔'],
  'promise-overdue': [
    'Not published yet, and late. Days late so far: {{days}}.',
    'ابھی شائع نہیں ہوا، اور دیر ہو چکی ہے۔ اب تک دیر کے دن: {{days}}۔',
  ],
  'promise-moved': [
    'It was promised by {{before}} before. On {{on}} we moved the day, because:',
    'پہلے {{before}} تک کا وعدہ تھا۔ {{on}} کو ہم نے دن بدلا، کیونکہ:',
  ],
  'contact-title': ['Get in touch', 'رابطہ کریں'],
  ...entry,
  ...standard,
  'evidence-satisfaction': [
    '{{where}}: {{percent}}% of the {{base}} tenants who answered “{{question}}” were satisfied (95% interval {{low}}% to {{high}}%).',
    '{{where}}: “{{question}}” کا جواب دینے والے {{base}} کرایہ داروں میں سے {{percent}} فیصد مطمئن تھے (95 فیصد وقفہ {{low}} سے {{high}} فیصد)۔',
  ],
  'evidence-agreement': [
    '{{where}}: {{percent}}% of the {{base}} tenants who answered “{{question}}” agreed (95% interval {{low}}% to {{high}}%).',
    '{{where}}: “{{question}}” کا جواب دینے والے {{base}} کرایہ داروں میں سے {{percent}} فیصد متفق تھے (95 فیصد وقفہ {{low}} سے {{high}} فیصد)۔',
  ],
  'evidence-zero-to-ten': [
    '{{where}}: {{percent}}% of the {{base}} tenants who answered “{{question}}” gave 9 or 10 out of 10 (95% interval {{low}}% to {{high}}%).',
    '{{where}}: “{{question}}” کا جواب دینے والے {{base}} کرایہ داروں میں سے {{percent}} فیصد نے 10 میں سے 9 یا 10 دیے (95 فیصد وقفہ {{low}} سے {{high}} فیصد)۔',
  ],
  'evidence-small': [
    'Few answered, so it is a sign and not a measure.',
    'کم لوگوں نے جواب دیا، اس لیے یہ صرف ایک اشارہ ہے، پکا پیمانہ نہیں۔',
  ],
  'evidence-weighted-by': [
    'Weighted by {{groups}}, so that each group counts as in the population.',
    '{{groups}} کے حساب سے وزن دیا گیا ہے، تاکہ ہر گروہ کا شمار آبادی میں اس کے حصے کے مطابق ہو۔',
  ],
  'evidence-weighted': [
    'Weighted, so that each group counts as in the population.',
    'وزن دیا گیا ہے، تاکہ ہر گروہ کا شمار آبادی میں اس کے حصے کے مطابق ہو۔',
  ],
  'evidence-too-few': [
    'It is not weighted: too few answered for that.',
    'اسے وزن نہیں دیا گیا: اس کے لیے بہت کم لوگوں نے جواب دیا۔',
  ],
  'evidence-unweighted': ['Without weights it is {{unweighted}}%.', 'وزن کے بغیر یہ {{unweighted}} فیصد ہے۔'],
  'evidence-kept': [
    'It is as on {{day}}: since then too few more answered to show a newer figure.',
    'یہ {{day}} کے مطابق ہے: اس کے بعد اتنے کم لوگوں نے جواب دیا کہ نیا عدد نہیں دکھایا جا سکتا۔',
  ],
  'evidence-hidden': [
    '{{where}}: the figure for “{{question}}” is not shown, so that nobody can be told from it.',
    '{{where}}: “{{question}}” کا عدد نہیں دکھایا جاتا، تاکہ اس سے کوئی پہچانا نہ جائے۔',
  ],
  'not-found-title': ['There is no page at this address', 'اس پتے پر کوئی صفحہ نہیں ہے'],
  'not-found-check': [
    'Check the address for a missing or extra letter, or copy the whole of it.',
    'دیکھیں کہ پتے میں کوئی حرف کم یا زیادہ تو نہیں، یا پورا پتہ نقل کریں۔',
  ],
  'not-found-answer': [
    'If you were asked to take part in a survey, open the link in your letter or message again.',
    'اگر آپ سے سروے میں حصہ لینے کو کہا گیا تھا تو اپنے خط یا پیغام کا لنک دوبارہ کھولیں۔',
  ],
  'not-found-home': ['Go to the first page', 'پہلے صفحے پر جائیں'],
}
