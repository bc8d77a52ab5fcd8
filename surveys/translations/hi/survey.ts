import type { Translations } from '../translation'

/** The perception survey and its questions in Hindi. */
export const survey: Translations = {
  'survey.tenant-voice.title': ['Your home, your say', 'आपका घर, आपकी राय'],
  'survey.tenant-voice.purpose': [
    'Tell us what we do well and what we do badly. We use what tenants say to choose what to put right first.',
    'हमें बताइए कि हम क्या अच्छा करते हैं और क्या बुरा। किरायेदारों की बातों से हम तय करते हैं कि पहले क्या ठीक किया जाए।',
  ],
  'survey.tenant-voice.section.reaching-us': ['Our service and reaching us', 'हमारी सेवा और हमसे संपर्क'],
  'question.overall-service.text': [
    'All in all, how satisfied are you with the service we give you?',
    'कुल मिलाकर, आप हमारी सेवा से कितने संतुष्ट हैं?',
  ],
  'question.had-repair.text': [
    'Did we do a repair in your home in the last 12 months?',
    'क्या पिछले 12 महीनों में हमने आपके घर में कोई मरम्मत की?',
  ],
  'question.repairs.text': [
    'How satisfied are you with the way we do repairs?',
    'हम जिस तरह मरम्मत करते हैं, उससे आप कितने संतुष्ट हैं?',
  ],
  'question.repair-time.text': [
    'How satisfied are you with how long your last repair took?',
    'आपकी पिछली मरम्मत में जितना समय लगा, उससे आप कितने संतुष्ट हैं?',
  ],
  'question.easy-contact.text': [
    'How satisfied are you with how easy it is to get in touch with us?',
    'हमसे संपर्क करना जितना आसान है, उससे आप कितने संतुष्ट हैं?',
  ],
  'question.contact-times.text': [
    'Do you agree that you can reach us at times that suit you?',
    'क्या आप सहमत हैं कि आप अपनी सुविधा के समय पर हमसे संपर्क कर सकते हैं?',
  ],
  'question.staff-helpful.text': [
    'Do you agree that our staff are helpful and treat you with respect?',
    'क्या आप सहमत हैं कि हमारे कर्मचारी मदद करते हैं और आपसे सम्मान से पेश आते हैं?',
  ],
  'question.kept-informed.text': [
    'How satisfied are you with how well we let you know what is going on?',
    'क्या हो रहा है, यह हम आपको जिस तरह बताते हैं, उससे आप कितने संतुष्ट हैं?',
  ],
  'question.easy-to-read.text': [
    'Do you agree that our letters and leaflets are easy to read?',
    'क्या आप सहमत हैं कि हमारे पत्र और पर्चे पढ़ने में आसान हैं?',
  ],
  'question.know-complain.text': [
    'Do you agree that it is easy to find out how to complain to us?',
    'क्या आप सहमत हैं कि यह पता करना आसान है कि हमसे शिकायत कैसे करें?',
  ],
  'question.made-complaint.text': [
    'Did you make a complaint to us in the last 12 months?',
    'क्या पिछले 12 महीनों में आपने हमसे कोई शिकायत की?',
  ],
  'question.complaints.text': [
    'How satisfied are you with the way we dealt with your complaint?',
    'हमने आपकी शिकायत पर जिस तरह काम किया, उससे आप कितने संतुष्ट हैं?',
  ],
  'survey.tenant-voice.section.fairness': ['Fairness and your needs', 'निष्पक्षता और आपकी ज़रूरतें'],
  'question.treated-fairly.text': [
    'Do you agree that we treat you as fairly as anyone else?',
    'क्या आप सहमत हैं कि हम आपके साथ उतना ही निष्पक्ष व्यवहार करते हैं जितना किसी और के साथ?',
  ],
  'question.needs-understood.text': [
    'Do you agree that we understand what you need?',
    'क्या आप सहमत हैं कि हम समझते हैं कि आपको क्या चाहिए?',
  ],
  'question.right-format.text': [
    'Do you agree that we write and talk to you in the way that is best for you?',
    'क्या आप सहमत हैं कि हम आपको उस तरीके से लिखते हैं और आपसे उस तरीके से बात करते हैं जो आपके लिए सबसे अच्छा है?',
  ],
  'question.right-format.hint': [
    'This can mean your own language, large print, or a call in place of a letter.',
    'इसका मतलब आपकी अपनी भाषा, बड़े अक्षर, या पत्र की जगह फ़ोन हो सकता है।',
  ],
  'question.extra-help.text': [
    'How satisfied are you with the extra help we give you when you need it?',
    'ज़रूरत पड़ने पर हम आपको जो अतिरिक्त मदद देते हैं, उससे आप कितने संतुष्ट हैं?',
  ],
  'question.culture.text': [
    'Do you agree that we respect your way of life and what you believe?',
    'क्या आप सहमत हैं कि हम आपके रहन-सहन और आपकी मान्यताओं का सम्मान करते हैं?',
  ],
  'question.getting-on.text': [
    'Do you agree that we help all kinds of people get on well where you live?',
    'क्या आप सहमत हैं कि जहाँ आप रहते हैं, वहाँ हम हर तरह के लोगों को मिल-जुलकर रहने में मदद करते हैं?',
  ],
  'question.harassment-help.text': [
    'Do you agree that we would help you if someone bullied or hurt you at home?',
    'क्या आप सहमत हैं कि अगर कोई आपको घर पर सताए या चोट पहुँचाए तो हम आपकी मदद करेंगे?',
  ],
  'survey.tenant-voice.section.your-say': ['Having your say', 'अपनी राय देना'],
  'question.views-acted-on.text': [
    'How satisfied are you with how well we hear your views and act on them?',
    'हम जिस तरह आपकी राय सुनते हैं और उस पर काम करते हैं, उससे आप कितने संतुष्ट हैं?',
  ],
  'question.have-a-say.text': [
    'How satisfied are you with the chances you get to have your say?',
    'आपको अपनी राय देने के जो मौके मिलते हैं, उनसे आप कितने संतुष्ट हैं?',
  ],
  'question.easy-to-join.text': [
    'Do you agree that you can take part in a way that suits you?',
    'क्या आप सहमत हैं कि आप अपनी सुविधा के तरीके से भाग ले सकते हैं?',
  ],
  'question.asked-first.text': [
    'Do you agree that we ask you before we make big changes?',
    'क्या आप सहमत हैं कि बड़े बदलाव करने से पहले हम आपसे पूछते हैं?',
  ],
  'question.told-outcome.text': [
    'Do you agree that we tell you what we did with your views?',
    'क्या आप सहमत हैं कि हम आपको बताते हैं कि हमने आपकी राय पर क्या किया?',
  ],
  'question.makes-difference.text': [
    'Do you agree that our service gets better when tenants have their say?',
    'क्या आप सहमत हैं कि जब किरायेदार अपनी राय देते हैं तो हमारी सेवा बेहतर होती है?',
  ],
  'question.rent-value.text': [
    'How satisfied are you with the value you get for the rent you pay?',
    'आप जो किराया देते हैं, उसके बदले आपको जो मिलता है, उससे आप कितने संतुष्ट हैं?',
  ],
  'question.one-change.text': ['What one thing should we change?', 'हमें कौन सी एक चीज़ बदलनी चाहिए?'],
  'question.one-change.hint': [
    'Please leave out names and addresses. Do not use this box to ask for a repair.',
    'कृपया नाम और पते न लिखें। मरम्मत के लिए कहने को इस बॉक्स का इस्तेमाल न करें।',
  ],
}
