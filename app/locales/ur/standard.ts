import type { standard as english } from '../en/standard'
import type { Translated } from '../translated'

/** Words of the public page of service standards, in Urdu. */
export const standard: Translated<typeof english> = {
  'service-standards': ['Service standards', 'سروس کے معیار'],
  'service-standards-about': [
    'What we promise, as our panels of residents agreed it. Each promise is set beside what tenants told us in the newest survey that is finished.',
    'ہم کیا وعدہ کرتے ہیں، جیسا کہ رہائشیوں کے ہمارے پینلوں نے اس پر اتفاق کیا۔ ہر وعدے کے ساتھ لکھا ہے کہ کرایہ داروں نے مکمل ہونے والے سب سے نئے سروے میں ہمیں کیا بتایا۔',
  ],
  'service-standards-none': [
    'No service standard has been agreed yet.',
    'ابھی سروس کے کسی معیار پر اتفاق نہیں ہوا۔',
  ],
  'service-standards-link': [
    'What we promise, and whether we keep it',
    'ہم کیا وعدہ کرتے ہیں، اور کیا ہم اسے پورا کرتے ہیں',
  ],
  'standard-target-title': ['Target', 'ہدف'],
  'standard-target': [
    '{{percent}}% or more give a good answer to “{{question}}”',
    '{{percent}} فیصد یا زیادہ لوگ “{{question}}” کا اچھا جواب دیں',
  ],
  'standard-agreed-title': ['Agreed', 'اتفاق ہوا'],
  'standard-agreed': ['{{panel}}, {{day}}', '{{panel}}، {{day}}'],
  'standard-now-title': ['How we are doing', 'ہم کیسا کر رہے ہیں'],
  'standard-met': ['Met', 'ہدف پورا ہوا'],
  'standard-missed': ['Not met', 'ہدف پورا نہیں ہوا'],
  'standard-not-known': ['Cannot be told', 'کہا نہیں جا سکتا'],
  'standard-met-surely': [
    'The figure reaches the target, and so does all of its 95% interval: this is unlikely to be chance.',
    'عدد ہدف تک پہنچتا ہے، اور اس کا پورا 95 فیصد وقفہ بھی: اس کے اتفاق ہونے کا امکان کم ہے۔',
  ],
  'standard-met-narrowly': [
    'The figure reaches the target. The target lies within the 95% interval: if everybody had answered, we might have missed it.',
    'عدد ہدف تک پہنچتا ہے۔ ہدف 95 فیصد وقفے کے اندر ہے: اگر سب نے جواب دیا ہوتا تو ہو سکتا ہے ہم اس تک نہ پہنچتے۔',
  ],
  'standard-missed-surely': [
    'The figure is below the target, and so is all of its 95% interval: this is unlikely to be chance.',
    'عدد ہدف سے کم ہے، اور اس کا پورا 95 فیصد وقفہ بھی: اس کے اتفاق ہونے کا امکان کم ہے۔',
  ],
  'standard-missed-narrowly': [
    'The figure is below the target. The target lies within the 95% interval: this may be chance.',
    'عدد ہدف سے کم ہے۔ ہدف 95 فیصد وقفے کے اندر ہے: یہ اتفاق ہو سکتا ہے۔',
  ],
  'standard-hidden': ['There is no figure that can be shown.', 'کوئی ایسا عدد نہیں جو دکھایا جا سکے۔'],
}
