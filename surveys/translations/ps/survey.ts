import type { Translations } from '../translation'

/** The perception survey and its questions in Pashto. */
export const survey: Translations = {
  'survey.tenant-voice.title': ['Your home, your say', 'ستاسو کور، ستاسو نظر'],
  'survey.tenant-voice.purpose': [
    'Tell us what we do well and what we do badly. We use what tenants say to choose what to put right first.',
    'موږ ته ووایئ چې څه ښه کوو او څه بد کوو. د کرایه دارانو د خبرو له مخې پرېکړه کوو چې لومړی څه سم کړو.',
  ],
  'survey.tenant-voice.section.reaching-us': ['Our service and reaching us', 'زموږ خدمت او له موږ سره اړیکه'],
  'question.overall-service.text': [
    'All in all, how satisfied are you with the service we give you?',
    'په ټوله کې تاسو زموږ له خدمت څخه څومره راضي یاست؟',
  ],
  'question.had-repair.text': [
    'Did we do a repair in your home in the last 12 months?',
    'ایا په تېرو 12 میاشتو کې موږ ستاسو په کور کې کوم ترمیم وکړ؟',
  ],
  'question.repairs.text': [
    'How satisfied are you with the way we do repairs?',
    'موږ چې په کومه توګه ترمیم کوو، له هغې څخه څومره راضي یاست؟',
  ],
  'question.repair-time.text': [
    'How satisfied are you with how long your last repair took?',
    'ستاسو په وروستي ترمیم کې چې څومره وخت ولګېد، له هغه څخه څومره راضي یاست؟',
  ],
  'question.easy-contact.text': [
    'How satisfied are you with how easy it is to get in touch with us?',
    'له موږ سره اړیکه نیول چې څومره اسان دي، له هغې څخه څومره راضي یاست؟',
  ],
  'question.contact-times.text': [
    'Do you agree that you can reach us at times that suit you?',
    'ایا تاسو موافق یاست چې په خپل مناسب وخت کې له موږ سره اړیکه نیولی شئ؟',
  ],
  'question.staff-helpful.text': [
    'Do you agree that our staff are helpful and treat you with respect?',
    'ایا تاسو موافق یاست چې زموږ کارکوونکي مرسته کوي او ستاسو درناوی کوي؟',
  ],
  'question.kept-informed.text': [
    'How satisfied are you with how well we let you know what is going on?',
    'موږ چې تاسو په کومه توګه له حالاتو خبروو، له هغې څخه څومره راضي یاست؟',
  ],
  'question.easy-to-read.text': [
    'Do you agree that our letters and leaflets are easy to read?',
    'ایا تاسو موافق یاست چې زموږ لیکونه او پاڼې په اسانۍ لوستل کېږي؟',
  ],
  'question.know-complain.text': [
    'Do you agree that it is easy to find out how to complain to us?',
    'ایا تاسو موافق یاست چې دا معلومول اسان دي چې له موږ څخه شکایت څنګه وکړئ؟',
  ],
  'question.made-complaint.text': [
    'Did you make a complaint to us in the last 12 months?',
    'ایا په تېرو 12 میاشتو کې مو موږ ته کوم شکایت وکړ؟',
  ],
  'question.complaints.text': [
    'How satisfied are you with the way we dealt with your complaint?',
    'موږ چې ستاسو شکایت ته په کومه توګه رسېدنه وکړه، له هغې څخه څومره راضي یاست؟',
  ],
  'survey.tenant-voice.section.fairness': ['Fairness and your needs', 'انصاف او ستاسو اړتیاوې'],
  'question.treated-fairly.text': [
    'Do you agree that we treat you as fairly as anyone else?',
    'ایا تاسو موافق یاست چې موږ له تاسو سره د هر بل چا په څېر په انصاف چلند کوو؟',
  ],
  'question.needs-understood.text': [
    'Do you agree that we understand what you need?',
    'ایا تاسو موافق یاست چې موږ پوهېږو تاسو څه ته اړتیا لرئ؟',
  ],
  'question.right-format.text': [
    'Do you agree that we write and talk to you in the way that is best for you?',
    'ایا تاسو موافق یاست چې موږ تاسو ته په هغه ډول لیکل کوو او درسره خبرې کوو چې ستاسو لپاره تر ټولو ښه وي؟',
  ],
  'question.right-format.hint': [
    'This can mean your own language, large print, or a call in place of a letter.',
    'دا کېدای شي ستاسو خپله ژبه، غټ لیک، یا د لیک پر ځای ټیلیفون وي.',
  ],
  'question.extra-help.text': [
    'How satisfied are you with the extra help we give you when you need it?',
    'کله چې اړتیا لرئ، موږ چې کومه اضافي مرسته درکوو، له هغې څخه څومره راضي یاست؟',
  ],
  'question.culture.text': [
    'Do you agree that we respect your way of life and what you believe?',
    'ایا تاسو موافق یاست چې موږ ستاسو د ژوند طریقې او عقیدې ته درناوی لرو؟',
  ],
  'question.getting-on.text': [
    'Do you agree that we help all kinds of people get on well where you live?',
    'ایا تاسو موافق یاست چې موږ ستاسو د اوسېدو په ځای کې له هر ډول خلکو سره مرسته کوو چې یو له بل سره ښه ژوند وکړي؟',
  ],
  'question.harassment-help.text': [
    'Do you agree that we would help you if someone bullied or hurt you at home?',
    'ایا تاسو موافق یاست چې که څوک مو په کور کې وځوروي یا ټپي کړي، موږ به درسره مرسته وکړو؟',
  ],
  'survey.tenant-voice.section.your-say': ['Having your say', 'خپل نظر ورکول'],
  'question.views-acted-on.text': [
    'How satisfied are you with how well we hear your views and act on them?',
    'موږ چې ستاسو نظرونه په کومه توګه اورو او عمل پرې کوو، له هغې څخه څومره راضي یاست؟',
  ],
  'question.have-a-say.text': [
    'How satisfied are you with the chances you get to have your say?',
    'د نظر ورکولو چې کوم فرصتونه درته برابرېږي، له هغو څخه څومره راضي یاست؟',
  ],
  'question.easy-to-join.text': [
    'Do you agree that you can take part in a way that suits you?',
    'ایا تاسو موافق یاست چې په خپله مناسبه توګه برخه اخیستلی شئ؟',
  ],
  'question.asked-first.text': [
    'Do you agree that we ask you before we make big changes?',
    'ایا تاسو موافق یاست چې موږ له لویو بدلونونو مخکې ستاسو پوښتنه کوو؟',
  ],
  'question.told-outcome.text': [
    'Do you agree that we tell you what we did with your views?',
    'ایا تاسو موافق یاست چې موږ درته وایو چې ستاسو پر نظر مو څه وکړل؟',
  ],
  'question.makes-difference.text': [
    'Do you agree that our service gets better when tenants have their say?',
    'ایا تاسو موافق یاست چې کله کرایه داران خپل نظر ورکوي، زموږ خدمت ښه کېږي؟',
  ],
  'question.rent-value.text': [
    'How satisfied are you with the value you get for the rent you pay?',
    'تاسو چې کومه کرایه ورکوئ، د هغې په بدل کې چې څه ترلاسه کوئ، له هغو څخه څومره راضي یاست؟',
  ],
  'question.one-change.text': ['What one thing should we change?', 'موږ باید کوم یو شی بدل کړو؟'],
  'question.one-change.hint': [
    'Please leave out names and addresses. Do not use this box to ask for a repair.',
    'مهرباني وکړئ نومونه او پتې مه لیکئ. د ترمیم د غوښتلو لپاره دا ځای مه کاروئ.',
  ],
}
