import type { Translations } from '../translation'

/** The perception survey and its questions in Somali. */
export const survey: Translations = {
  'survey.tenant-voice.title': ['Your home, your say', 'Gurigaaga, codkaaga'],
  'survey.tenant-voice.purpose': [
    'Tell us what we do well and what we do badly. We use what tenants say to choose what to put right first.',
    'Noo sheeg waxa aan si fiican u qabanno iyo waxa aan si xun u qabanno. Waxa kiraystayaashu sheegaan ayaan ku go’aansannaa waxa aan marka hore hagaajinayno.',
  ],
  'survey.tenant-voice.section.reaching-us': [
    'Our service and reaching us',
    'Adeeggeenna iyo sida nala soo xiriiro',
  ],
  'question.overall-service.text': [
    'All in all, how satisfied are you with the service we give you?',
    'Guud ahaan, intee in le’eg ayaad ku qanacsan tahay adeegga aan ku siinno?',
  ],
  'question.had-repair.text': [
    'Did we do a repair in your home in the last 12 months?',
    'Ma ka samaynay gurigaaga wax dayactir ah 12kii bilood ee la soo dhaafay?',
  ],
  'question.repairs.text': [
    'How satisfied are you with the way we do repairs?',
    'Intee in le’eg ayaad ku qanacsan tahay sida aan dayactirka u samayno?',
  ],
  'question.repair-time.text': [
    'How satisfied are you with how long your last repair took?',
    'Intee in le’eg ayaad ku qanacsan tahay muddada uu qaatay dayactirkii kuugu dambeeyay?',
  ],
  'question.easy-contact.text': [
    'How satisfied are you with how easy it is to get in touch with us?',
    'Intee in le’eg ayaad ku qanacsan tahay sida ay u fududahay in nala soo xiriiro?',
  ],
  'question.contact-times.text': [
    'Do you agree that you can reach us at times that suit you?',
    'Ma ku raacsan tahay inaad nala soo xiriiri karto waqti kugu habboon?',
  ],
  'question.staff-helpful.text': [
    'Do you agree that our staff are helpful and treat you with respect?',
    'Ma ku raacsan tahay in shaqaalaheennu ay ku caawiyaan oo ay si xushmad leh kuula dhaqmaan?',
  ],
  'question.kept-informed.text': [
    'How satisfied are you with how well we let you know what is going on?',
    'Intee in le’eg ayaad ku qanacsan tahay sida aan kuugu wargelinno waxa socda?',
  ],
  'question.easy-to-read.text': [
    'Do you agree that our letters and leaflets are easy to read?',
    'Ma ku raacsan tahay in waraaqaheenna iyo buug-yarayaashayadu ay akhris ahaan fudud yihiin?',
  ],
  'question.know-complain.text': [
    'Do you agree that it is easy to find out how to complain to us?',
    'Ma ku raacsan tahay inay fududahay in la ogaado sida naloogu soo cawdo?',
  ],
  'question.made-complaint.text': [
    'Did you make a complaint to us in the last 12 months?',
    'Ma noo soo gudbisay cabasho 12kii bilood ee la soo dhaafay?',
  ],
  'question.complaints.text': [
    'How satisfied are you with the way we dealt with your complaint?',
    'Intee in le’eg ayaad ku qanacsan tahay sida aan wax uga qabannay cabashadaada?',
  ],
  'survey.tenant-voice.section.fairness': ['Fairness and your needs', 'Caddaaladda iyo baahiyahaaga'],
  'question.treated-fairly.text': [
    'Do you agree that we treat you as fairly as anyone else?',
    'Ma ku raacsan tahay inaan kuula dhaqanno si caddaalad ah oo la mid ah qof kasta oo kale?',
  ],
  'question.needs-understood.text': [
    'Do you agree that we understand what you need?',
    'Ma ku raacsan tahay inaan fahamno waxa aad u baahan tahay?',
  ],
  'question.right-format.text': [
    'Do you agree that we write and talk to you in the way that is best for you?',
    'Ma ku raacsan tahay inaan wax kuu qorno oo kuula hadalno sida kuugu fiican?',
  ],
  'question.right-format.hint': [
    'This can mean your own language, large print, or a call in place of a letter.',
    'Tani waxay noqon kartaa luqaddaada, far waaweyn, ama taleefan halkii warqad laga diri lahaa.',
  ],
  'question.extra-help.text': [
    'How satisfied are you with the extra help we give you when you need it?',
    'Intee in le’eg ayaad ku qanacsan tahay caawinta dheeraadka ah ee aan ku siinno marka aad u baahan tahay?',
  ],
  'question.culture.text': [
    'Do you agree that we respect your way of life and what you believe?',
    'Ma ku raacsan tahay inaan xushmayno nolosha aad u nooshahay iyo waxa aad rumaysan tahay?',
  ],
  'question.getting-on.text': [
    'Do you agree that we help all kinds of people get on well where you live?',
    'Ma ku raacsan tahay inaan ka caawinno dadka kala duwan inay si fiican ugu wada noolaadaan meesha aad deggan tahay?',
  ],
  'question.harassment-help.text': [
    'Do you agree that we would help you if someone bullied or hurt you at home?',
    'Ma ku raacsan tahay inaan ku caawin lahayn haddii qof guriga kugu cagajugleeyo ama ku dhaawaco?',
  ],
  'survey.tenant-voice.section.your-say': ['Having your say', 'Ra’yigaaga dhiibashada'],
  'question.views-acted-on.text': [
    'How satisfied are you with how well we hear your views and act on them?',
    'Intee in le’eg ayaad ku qanacsan tahay sida aan u dhegaysanno ra’yigaaga oo aan wax uga qabanno?',
  ],
  'question.have-a-say.text': [
    'How satisfied are you with the chances you get to have your say?',
    'Intee in le’eg ayaad ku qanacsan tahay fursadaha aad u hesho inaad ra’yigaaga dhiibato?',
  ],
  'question.easy-to-join.text': [
    'Do you agree that you can take part in a way that suits you?',
    'Ma ku raacsan tahay inaad uga qayb qaadan karto hab kugu habboon?',
  ],
  'question.asked-first.text': [
    'Do you agree that we ask you before we make big changes?',
    'Ma ku raacsan tahay inaan ku weydiinno ka hor inta aanan samayn isbeddello waaweyn?',
  ],
  'question.told-outcome.text': [
    'Do you agree that we tell you what we did with your views?',
    'Ma ku raacsan tahay inaan kuu sheegno waxa aan ka qabannay ra’yigaaga?',
  ],
  'question.makes-difference.text': [
    'Do you agree that our service gets better when tenants have their say?',
    'Ma ku raacsan tahay in adeeggeennu ka fiicnaado marka kiraystayaashu ra’yigooda dhiibtaan?',
  ],
  'question.rent-value.text': [
    'How satisfied are you with the value you get for the rent you pay?',
    'Intee in le’eg ayaad ku qanacsan tahay waxa aad ka hesho kirada aad bixiso?',
  ],
  'question.one-change.text': ['What one thing should we change?', 'Waa maxay hal shay oo aan beddelno?'],
  'question.one-change.hint': [
    'Please leave out names and addresses. Do not use this box to ask for a repair.',
    'Fadlan ha qorin magacyo iyo cinwaanno. Sanduuqan ha u isticmaalin inaad ku codsato dayactir.',
  ],
}
