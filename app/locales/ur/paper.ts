import type { paper as english } from '../en/paper'
import type { Translated } from '../translated'

/** Words of the printed form, in Urdu. */
export const paper: Translated<typeof english> = {
  form: ['Form {{code}}', 'فارم {{code}}'],
  'how-title': ['How to fill in this form', 'یہ فارم کیسے بھریں'],
  'how-tick': [
    'Use a pen. Tick one box for each question, or more where it says so.',
    'قلم استعمال کریں۔ ہر سوال کے لیے ایک خانے پر نشان لگائیں، یا جہاں لکھا ہو وہاں زیادہ پر۔',
  ],
  'how-mistake': [
    'If you tick a wrong box, fill it in completely and tick the right one.',
    'اگر غلط خانے پر نشان لگ جائے تو اسے پورا بھر دیں اور صحیح خانے پر نشان لگائیں۔',
  ],
  'how-numbers': [
    'The small numbers beside the boxes are only for us, for when we type in your answers.',
    'خانوں کے پاس چھوٹے نمبر صرف ہمارے لیے ہیں، جب ہم آپ کے جواب ٹائپ کرتے ہیں۔',
  ],
  'return-by': [
    'Please send it back so that it reaches us by {{day}}.',
    'براہ کرم اسے واپس بھیجیں تاکہ یہ {{day}} تک ہمیں مل جائے۔',
  ],
  'no-name': [
    'This form has a code, and no name. We do not note who was given which form. Please do not write your name or address on it.',
    'اس فارم پر ایک کوڈ ہے اور کوئی نام نہیں۔ ہم یہ نہیں لکھتے کہ کس کو کون سا فارم دیا گیا۔ براہ کرم اس پر اپنا نام یا پتہ نہ لکھیں۔',
  ],
  confidential: [
    'Your answers are confidential. People who work for us type them in.',
    'آپ کے جواب رازدارانہ ہیں۔ ہمارے لیے کام کرنے والے لوگ انہیں ٹائپ کرتے ہیں۔',
  ],
  anonymous: [
    'This survey is anonymous. We type in your answers, and keep no name or address with them.',
    'یہ سروے گمنام ہے۔ ہم آپ کے جواب ٹائپ کرتے ہیں، اور ان کے ساتھ کوئی نام یا پتہ نہیں رکھتے۔',
  ],
  'route-one': [
    'Answer question {{from}} only if you ticked {{answers}} in question {{question}}.',
    'سوال {{from}} کا جواب صرف اس صورت میں دیں کہ آپ نے سوال {{question}} میں {{answers}} پر نشان لگایا ہو۔',
  ],
  'route-run': [
    'Answer questions {{from}} to {{to}} only if you ticked {{answers}} in question {{question}}.',
    'سوال {{from}} سے {{to}} تک کے جواب صرف اس صورت میں دیں کہ آپ نے سوال {{question}} میں {{answers}} پر نشان لگایا ہو۔',
  ],
  'else-question': ['If not, go to question {{next}}.', 'اگر نہیں، تو سوال {{next}} پر جائیں۔'],
  'else-part': ['If not, go to “{{part}}”.', 'اگر نہیں، تو “{{part}}” پر جائیں۔'],
  'more-room': [
    'If you need more room, add a sheet of paper and write the code of this form on it.',
    'اگر مزید جگہ چاہیے تو ایک اور کاغذ لگا لیں اور اس پر اس فارم کا کوڈ لکھ دیں۔',
  ],
  'return-title': ['Send the form back', 'فارم واپس بھیجیں'],
  'return-to': ['Send it, or hand it in, here:', 'اسے یہاں بھیجیں یا یہاں جمع کرائیں:'],
  'keep-title': ['If you change your mind', 'اگر آپ کا ارادہ بدل جائے'],
  keep: [
    'Write down this code, or take a picture of it. If you want your answers deleted, at any time, tell us the code. We do not need your name.',
    'یہ کوڈ لکھ لیں یا اس کی تصویر لے لیں۔ اگر آپ کسی بھی وقت اپنے جواب مٹوانا چاہیں تو ہمیں یہ کوڈ بتائیں۔ ہمیں آپ کے نام کی ضرورت نہیں۔',
  ],
}
