import type { Translations } from '../translation'

/** The perception survey and its questions in Gujarati. */
export const survey: Translations = {
  'survey.tenant-voice.title': ['Your home, your say', 'તમારું ઘર, તમારો અભિપ્રાય'],
  'survey.tenant-voice.purpose': [
    'Tell us what we do well and what we do badly. We use what tenants say to choose what to put right first.',
    'અમને કહો કે અમે શું સારું કરીએ છીએ અને શું ખરાબ. ભાડૂતો જે કહે છે તેના આધારે અમે નક્કી કરીએ છીએ કે પહેલાં શું સુધારવું.',
  ],
  'survey.tenant-voice.section.reaching-us': ['Our service and reaching us', 'અમારી સેવા અને અમારો સંપર્ક'],
  'question.overall-service.text': [
    'All in all, how satisfied are you with the service we give you?',
    'એકંદરે, તમે અમારી સેવાથી કેટલા સંતુષ્ટ છો?',
  ],
  'question.had-repair.text': [
    'Did we do a repair in your home in the last 12 months?',
    'શું છેલ્લા 12 મહિનામાં અમે તમારા ઘરમાં કોઈ સમારકામ કર્યું?',
  ],
  'question.repairs.text': [
    'How satisfied are you with the way we do repairs?',
    'અમે જે રીતે સમારકામ કરીએ છીએ તેનાથી તમે કેટલા સંતુષ્ટ છો?',
  ],
  'question.repair-time.text': [
    'How satisfied are you with how long your last repair took?',
    'તમારા છેલ્લા સમારકામમાં જેટલો સમય લાગ્યો તેનાથી તમે કેટલા સંતુષ્ટ છો?',
  ],
  'question.easy-contact.text': [
    'How satisfied are you with how easy it is to get in touch with us?',
    'અમારો સંપર્ક કરવો જેટલો સહેલો છે તેનાથી તમે કેટલા સંતુષ્ટ છો?',
  ],
  'question.contact-times.text': [
    'Do you agree that you can reach us at times that suit you?',
    'શું તમે સંમત છો કે તમને અનુકૂળ સમયે તમે અમારો સંપર્ક કરી શકો છો?',
  ],
  'question.staff-helpful.text': [
    'Do you agree that our staff are helpful and treat you with respect?',
    'શું તમે સંમત છો કે અમારા કર્મચારીઓ મદદ કરે છે અને તમારી સાથે માનથી વર્તે છે?',
  ],
  'question.kept-informed.text': [
    'How satisfied are you with how well we let you know what is going on?',
    'શું ચાલી રહ્યું છે તેની અમે તમને જે રીતે જાણ કરીએ છીએ તેનાથી તમે કેટલા સંતુષ્ટ છો?',
  ],
  'question.easy-to-read.text': [
    'Do you agree that our letters and leaflets are easy to read?',
    'શું તમે સંમત છો કે અમારા પત્રો અને પત્રિકાઓ વાંચવામાં સહેલાં છે?',
  ],
  'question.know-complain.text': [
    'Do you agree that it is easy to find out how to complain to us?',
    'શું તમે સંમત છો કે અમને ફરિયાદ કેવી રીતે કરવી તે જાણવું સહેલું છે?',
  ],
  'question.made-complaint.text': [
    'Did you make a complaint to us in the last 12 months?',
    'શું છેલ્લા 12 મહિનામાં તમે અમને કોઈ ફરિયાદ કરી?',
  ],
  'question.complaints.text': [
    'How satisfied are you with the way we dealt with your complaint?',
    'અમે તમારી ફરિયાદ પર જે રીતે કામ કર્યું તેનાથી તમે કેટલા સંતુષ્ટ છો?',
  ],
  'survey.tenant-voice.section.fairness': ['Fairness and your needs', 'ન્યાય અને તમારી જરૂરિયાતો'],
  'question.treated-fairly.text': [
    'Do you agree that we treat you as fairly as anyone else?',
    'શું તમે સંમત છો કે અમે તમારી સાથે બીજા કોઈ જેટલો જ ન્યાયી વ્યવહાર કરીએ છીએ?',
  ],
  'question.needs-understood.text': [
    'Do you agree that we understand what you need?',
    'શું તમે સંમત છો કે તમને શાની જરૂર છે તે અમે સમજીએ છીએ?',
  ],
  'question.right-format.text': [
    'Do you agree that we write and talk to you in the way that is best for you?',
    'શું તમે સંમત છો કે અમે તમને જે રીતે લખીએ અને તમારી સાથે વાત કરીએ છીએ તે તમારા માટે સૌથી સારી રીત છે?',
  ],
  'question.right-format.hint': [
    'This can mean your own language, large print, or a call in place of a letter.',
    'એનો અર્થ તમારી પોતાની ભાષા, મોટા અક્ષરો, અથવા પત્રને બદલે ફોન હોઈ શકે.',
  ],
  'question.extra-help.text': [
    'How satisfied are you with the extra help we give you when you need it?',
    'જરૂર પડે ત્યારે અમે તમને જે વધારાની મદદ આપીએ છીએ તેનાથી તમે કેટલા સંતુષ્ટ છો?',
  ],
  'question.culture.text': [
    'Do you agree that we respect your way of life and what you believe?',
    'શું તમે સંમત છો કે અમે તમારી રહેણીકરણી અને તમારી માન્યતાઓને માન આપીએ છીએ?',
  ],
  'question.getting-on.text': [
    'Do you agree that we help all kinds of people get on well where you live?',
    'શું તમે સંમત છો કે તમે રહો છો ત્યાં અમે દરેક પ્રકારના લોકોને હળીમળીને રહેવામાં મદદ કરીએ છીએ?',
  ],
  'question.harassment-help.text': [
    'Do you agree that we would help you if someone bullied or hurt you at home?',
    'શું તમે સંમત છો કે જો કોઈ તમને ઘરે સતાવે અથવા ઈજા પહોંચાડે તો અમે તમને મદદ કરીશું?',
  ],
  'survey.tenant-voice.section.your-say': ['Having your say', 'તમારો અભિપ્રાય આપવો'],
  'question.views-acted-on.text': [
    'How satisfied are you with how well we hear your views and act on them?',
    'અમે જે રીતે તમારો અભિપ્રાય સાંભળીએ છીએ અને તેના પર પગલાં લઈએ છીએ તેનાથી તમે કેટલા સંતુષ્ટ છો?',
  ],
  'question.have-a-say.text': [
    'How satisfied are you with the chances you get to have your say?',
    'તમારો અભિપ્રાય આપવાની તમને જે તકો મળે છે તેનાથી તમે કેટલા સંતુષ્ટ છો?',
  ],
  'question.easy-to-join.text': [
    'Do you agree that you can take part in a way that suits you?',
    'શું તમે સંમત છો કે તમને અનુકૂળ રીતે તમે ભાગ લઈ શકો છો?',
  ],
  'question.asked-first.text': [
    'Do you agree that we ask you before we make big changes?',
    'શું તમે સંમત છો કે મોટા ફેરફારો કરતાં પહેલાં અમે તમને પૂછીએ છીએ?',
  ],
  'question.told-outcome.text': [
    'Do you agree that we tell you what we did with your views?',
    'શું તમે સંમત છો કે તમારા અભિપ્રાય પર અમે શું કર્યું તે અમે તમને કહીએ છીએ?',
  ],
  'question.makes-difference.text': [
    'Do you agree that our service gets better when tenants have their say?',
    'શું તમે સંમત છો કે જ્યારે ભાડૂતો પોતાનો અભિપ્રાય આપે છે ત્યારે અમારી સેવા સુધરે છે?',
  ],
  'question.rent-value.text': [
    'How satisfied are you with the value you get for the rent you pay?',
    'તમે જે ભાડું ભરો છો તેના બદલામાં તમને જે મળે છે તેનાથી તમે કેટલા સંતુષ્ટ છો?',
  ],
  'question.one-change.text': ['What one thing should we change?', 'અમારે કઈ એક વસ્તુ બદલવી જોઈએ?'],
  'question.one-change.hint': [
    'Please leave out names and addresses. Do not use this box to ask for a repair.',
    'કૃપા કરીને નામ અને સરનામાં ન લખો. સમારકામ માગવા માટે આ ખાનું ન વાપરો.',
  ],
}
