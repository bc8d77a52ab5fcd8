import type { Translations } from '../translation'

/** The perception survey and its questions in Urdu. */
export const survey: Translations = {
  'survey.tenant-voice.title': ['Your home, your say', 'آپ کا گھر، آپ کی رائے'],
  'survey.tenant-voice.purpose': [
    'Tell us what we do well and what we do badly. We use what tenants say to choose what to put right first.',
    'ہمیں بتائیں کہ ہم کیا اچھا کرتے ہیں اور کیا برا۔ کرایہ داروں کی باتوں سے ہم طے کرتے ہیں کہ پہلے کس چیز کو بہتر کیا جائے۔',
  ],
  'survey.tenant-voice.section.reaching-us': ['Our service and reaching us', 'ہماری سروس اور ہم سے رابطہ'],
  'question.overall-service.text': [
    'All in all, how satisfied are you with the service we give you?',
    'مجموعی طور پر آپ ہماری سروس سے کتنے مطمئن ہیں؟',
  ],
  'question.had-repair.text': [
    'Did we do a repair in your home in the last 12 months?',
    'کیا پچھلے 12 مہینوں میں ہم نے آپ کے گھر میں کوئی مرمت کی؟',
  ],
  'question.repairs.text': [
    'How satisfied are you with the way we do repairs?',
    'ہم جس طرح مرمت کا کام کرتے ہیں اس سے آپ کتنے مطمئن ہیں؟',
  ],
  'question.repair-time.text': [
    'How satisfied are you with how long your last repair took?',
    'آپ کی پچھلی مرمت میں جتنا وقت لگا اس سے آپ کتنے مطمئن ہیں؟',
  ],
  'question.easy-contact.text': [
    'How satisfied are you with how easy it is to get in touch with us?',
    'ہم سے رابطہ کرنا جتنا آسان ہے اس سے آپ کتنے مطمئن ہیں؟',
  ],
  'question.contact-times.text': [
    'Do you agree that you can reach us at times that suit you?',
    'کیا آپ متفق ہیں کہ آپ ہم سے ایسے وقت پر رابطہ کر سکتے ہیں جو آپ کے لیے مناسب ہو؟',
  ],
  'question.staff-helpful.text': [
    'Do you agree that our staff are helpful and treat you with respect?',
    'کیا آپ متفق ہیں کہ ہمارا عملہ مدد کرتا ہے اور آپ سے عزت سے پیش آتا ہے؟',
  ],
  'question.kept-informed.text': [
    'How satisfied are you with how well we let you know what is going on?',
    'ہم آپ کو حالات سے جس طرح باخبر رکھتے ہیں اس سے آپ کتنے مطمئن ہیں؟',
  ],
  'question.easy-to-read.text': [
    'Do you agree that our letters and leaflets are easy to read?',
    'کیا آپ متفق ہیں کہ ہمارے خط اور کتابچے پڑھنے میں آسان ہیں؟',
  ],
  'question.know-complain.text': [
    'Do you agree that it is easy to find out how to complain to us?',
    'کیا آپ متفق ہیں کہ یہ معلوم کرنا آسان ہے کہ ہم سے شکایت کیسے کی جائے؟',
  ],
  'question.made-complaint.text': [
    'Did you make a complaint to us in the last 12 months?',
    'کیا پچھلے 12 مہینوں میں آپ نے ہم سے کوئی شکایت کی؟',
  ],
  'question.complaints.text': [
    'How satisfied are you with the way we dealt with your complaint?',
    'ہم نے آپ کی شکایت پر جس طرح کام کیا اس سے آپ کتنے مطمئن ہیں؟',
  ],
  'survey.tenant-voice.section.fairness': ['Fairness and your needs', 'انصاف اور آپ کی ضروریات'],
  'question.treated-fairly.text': [
    'Do you agree that we treat you as fairly as anyone else?',
    'کیا آپ متفق ہیں کہ ہم آپ کے ساتھ اتنا ہی منصفانہ سلوک کرتے ہیں جتنا کسی اور کے ساتھ؟',
  ],
  'question.needs-understood.text': [
    'Do you agree that we understand what you need?',
    'کیا آپ متفق ہیں کہ ہم سمجھتے ہیں کہ آپ کو کس چیز کی ضرورت ہے؟',
  ],
  'question.right-format.text': [
    'Do you agree that we write and talk to you in the way that is best for you?',
    'کیا آپ متفق ہیں کہ ہم آپ کو اس طرح لکھتے اور آپ سے اس طرح بات کرتے ہیں جو آپ کے لیے سب سے بہتر ہے؟',
  ],
  'question.right-format.hint': [
    'This can mean your own language, large print, or a call in place of a letter.',
    'اس کا مطلب آپ کی اپنی زبان، بڑے حروف، یا خط کی جگہ فون ہو سکتا ہے۔',
  ],
  'question.extra-help.text': [
    'How satisfied are you with the extra help we give you when you need it?',
    'جب آپ کو ضرورت ہو تو ہم جو اضافی مدد دیتے ہیں اس سے آپ کتنے مطمئن ہیں؟',
  ],
  'question.culture.text': [
    'Do you agree that we respect your way of life and what you believe?',
    'کیا آپ متفق ہیں کہ ہم آپ کے رہن سہن اور آپ کے عقیدے کا احترام کرتے ہیں؟',
  ],
  'question.getting-on.text': [
    'Do you agree that we help all kinds of people get on well where you live?',
    'کیا آپ متفق ہیں کہ جہاں آپ رہتے ہیں وہاں ہم ہر طرح کے لوگوں کو مل جل کر رہنے میں مدد دیتے ہیں؟',
  ],
  'question.harassment-help.text': [
    'Do you agree that we would help you if someone bullied or hurt you at home?',
    'کیا آپ متفق ہیں کہ اگر کوئی آپ کو گھر پر دھمکائے یا نقصان پہنچائے تو ہم آپ کی مدد کریں گے؟',
  ],
  'survey.tenant-voice.section.your-say': ['Having your say', 'اپنی رائے دینا'],
  'question.views-acted-on.text': [
    'How satisfied are you with how well we hear your views and act on them?',
    'ہم جس طرح آپ کی رائے سنتے اور اس پر عمل کرتے ہیں اس سے آپ کتنے مطمئن ہیں؟',
  ],
  'question.have-a-say.text': [
    'How satisfied are you with the chances you get to have your say?',
    'آپ کو اپنی رائے دینے کے جو موقعے ملتے ہیں ان سے آپ کتنے مطمئن ہیں؟',
  ],
  'question.easy-to-join.text': [
    'Do you agree that you can take part in a way that suits you?',
    'کیا آپ متفق ہیں کہ آپ ایسے طریقے سے حصہ لے سکتے ہیں جو آپ کے لیے مناسب ہو؟',
  ],
  'question.asked-first.text': [
    'Do you agree that we ask you before we make big changes?',
    'کیا آپ متفق ہیں کہ بڑی تبدیلیاں کرنے سے پہلے ہم آپ سے پوچھتے ہیں؟',
  ],
  'question.told-outcome.text': [
    'Do you agree that we tell you what we did with your views?',
    'کیا آپ متفق ہیں کہ ہم آپ کو بتاتے ہیں کہ ہم نے آپ کی رائے پر کیا کیا؟',
  ],
  'question.makes-difference.text': [
    'Do you agree that our service gets better when tenants have their say?',
    'کیا آپ متفق ہیں کہ جب کرایہ دار اپنی رائے دیتے ہیں تو ہماری سروس بہتر ہوتی ہے؟',
  ],
  'question.rent-value.text': [
    'How satisfied are you with the value you get for the rent you pay?',
    'آپ جو کرایہ دیتے ہیں اس کے بدلے آپ کو جو ملتا ہے اس سے آپ کتنے مطمئن ہیں؟',
  ],
  'question.one-change.text': ['What one thing should we change?', 'ہمیں کون سی ایک چیز بدلنی چاہیے؟'],
  'question.one-change.hint': [
    'Please leave out names and addresses. Do not use this box to ask for a repair.',
    'براہ کرم نام اور پتے نہ لکھیں۔ مرمت کی درخواست کے لیے یہ خانہ استعمال نہ کریں۔',
  ],
}
