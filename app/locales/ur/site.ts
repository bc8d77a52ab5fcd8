import type { site as english } from '../en/site'
import type { Translated } from '../translated'

/** Words on every page tenants and the public see, in Urdu. */
export const site: Translated<typeof english> = {
  'page-ways': ['Ways off this page', 'اس صفحے سے باہر کے راستے'],
  'skip-to-main': ['Skip to the main part of the page', 'صفحے کے اصل حصے پر جائیں'],
  'choose-language': ['Language', 'زبان'],
  'problem-title': ['There is a problem', 'ایک مسئلہ ہے'],
  'error-prefix': ['Error:', 'غلطی:'],
  back: ['Back', 'واپس'],
  'too-many-title': ['Too many tries', 'بہت زیادہ کوششیں'],
  'too-many-advice': [
    'From this connection too many addresses or codes were tried that are not right. What you have just sent was not saved. Wait a few minutes, then go back and send it again.',
    'اس کنکشن سے بہت سے ایسے پتے یا کوڈ آزمائے گئے جو درست نہیں ہیں۔ آپ نے ابھی جو بھیجا وہ محفوظ نہیں ہوا۔ چند منٹ انتظار کریں، پھر واپس جا کر دوبارہ بھیجیں۔',
  ],
  'elsewhere-title': ['This was not sent from our own page', 'یہ ہمارے اپنے صفحے سے نہیں بھیجا گیا'],
  'elsewhere-advice': [
    'To keep you safe we take only what is sent from our own pages, so nothing was saved. Open our page again and send it from there.',
    'آپ کی حفاظت کے لیے ہم صرف وہی لیتے ہیں جو ہمارے اپنے صفحوں سے بھیجا جائے، اس لیے کچھ محفوظ نہیں ہوا۔ ہمارا صفحہ دوبارہ کھولیں اور وہاں سے بھیجیں۔',
  ],
  'leave-quickly': ['Leave this page quickly', 'اس صفحے کو جلدی چھوڑیں'],
}
