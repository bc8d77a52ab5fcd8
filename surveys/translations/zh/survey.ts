import type { Translations } from '../translation'

/** The perception survey and its questions in Chinese, in simplified characters. */
export const survey: Translations = {
  'survey.tenant-voice.title': ['Your home, your say', '您的家，您的意见'],
  'survey.tenant-voice.purpose': [
    'Tell us what we do well and what we do badly. We use what tenants say to choose what to put right first.',
    '请告诉我们哪些做得好，哪些做得不好。我们根据租户的意见来决定先改进什么。',
  ],
  'survey.tenant-voice.section.reaching-us': ['Our service and reaching us', '我们的服务以及与我们联系'],
  'question.overall-service.text': [
    'All in all, how satisfied are you with the service we give you?',
    '总的来说，您对我们提供的服务满意吗？',
  ],
  'question.had-repair.text': [
    'Did we do a repair in your home in the last 12 months?',
    '在过去 12 个月里，我们有没有到您家做过维修？',
  ],
  'question.repairs.text': [
    'How satisfied are you with the way we do repairs?',
    '您对我们做维修的方式满意吗？',
  ],
  'question.repair-time.text': [
    'How satisfied are you with how long your last repair took?',
    '您对最近一次维修所用的时间满意吗？',
  ],
  'question.easy-contact.text': [
    'How satisfied are you with how easy it is to get in touch with us?',
    '与我们联系是否方便，您对此满意吗？',
  ],
  'question.contact-times.text': [
    'Do you agree that you can reach us at times that suit you?',
    '您是否同意，您可以在适合自己的时间联系到我们？',
  ],
  'question.staff-helpful.text': [
    'Do you agree that our staff are helpful and treat you with respect?',
    '您是否同意，我们的员工乐于帮助您并且尊重您？',
  ],
  'question.kept-informed.text': [
    'How satisfied are you with how well we let you know what is going on?',
    '我们让您了解各种情况，您对我们这方面的做法满意吗？',
  ],
  'question.easy-to-read.text': [
    'Do you agree that our letters and leaflets are easy to read?',
    '您是否同意，我们的信件和传单容易看懂？',
  ],
  'question.know-complain.text': [
    'Do you agree that it is easy to find out how to complain to us?',
    '您是否同意，要了解如何向我们投诉很容易？',
  ],
  'question.made-complaint.text': [
    'Did you make a complaint to us in the last 12 months?',
    '在过去 12 个月里，您有没有向我们投诉过？',
  ],
  'question.complaints.text': [
    'How satisfied are you with the way we dealt with your complaint?',
    '您对我们处理您投诉的方式满意吗？',
  ],
  'survey.tenant-voice.section.fairness': ['Fairness and your needs', '公平与您的需要'],
  'question.treated-fairly.text': [
    'Do you agree that we treat you as fairly as anyone else?',
    '您是否同意，我们对待您和对待其他人一样公平？',
  ],
  'question.needs-understood.text': [
    'Do you agree that we understand what you need?',
    '您是否同意，我们了解您需要什么？',
  ],
  'question.right-format.text': [
    'Do you agree that we write and talk to you in the way that is best for you?',
    '您是否同意，我们给您写信和与您交谈的方式是最适合您的？',
  ],
  'question.right-format.hint': [
    'This can mean your own language, large print, or a call in place of a letter.',
    '例如使用您自己的语言、大号字体，或者用电话代替信件。',
  ],
  'question.extra-help.text': [
    'How satisfied are you with the extra help we give you when you need it?',
    '在您需要的时候，我们会提供额外帮助，您对此满意吗？',
  ],
  'question.culture.text': [
    'Do you agree that we respect your way of life and what you believe?',
    '您是否同意，我们尊重您的生活方式和信仰？',
  ],
  'question.getting-on.text': [
    'Do you agree that we help all kinds of people get on well where you live?',
    '您是否同意，我们帮助您居住地的各种人和睦相处？',
  ],
  'question.harassment-help.text': [
    'Do you agree that we would help you if someone bullied or hurt you at home?',
    '如果有人在您家里欺负或伤害您，您是否同意我们会帮助您？',
  ],
  'survey.tenant-voice.section.your-say': ['Having your say', '发表您的意见'],
  'question.views-acted-on.text': [
    'How satisfied are you with how well we hear your views and act on them?',
    '我们听取您的意见并采取行动，您对我们这方面的做法满意吗？',
  ],
  'question.have-a-say.text': [
    'How satisfied are you with the chances you get to have your say?',
    '您对自己发表意见的机会满意吗？',
  ],
  'question.easy-to-join.text': [
    'Do you agree that you can take part in a way that suits you?',
    '您是否同意，您可以用适合自己的方式参与？',
  ],
  'question.asked-first.text': [
    'Do you agree that we ask you before we make big changes?',
    '您是否同意，我们在做重大改变之前会先征求您的意见？',
  ],
  'question.told-outcome.text': [
    'Do you agree that we tell you what we did with your views?',
    '您是否同意，我们会告诉您我们如何处理了您的意见？',
  ],
  'question.makes-difference.text': [
    'Do you agree that our service gets better when tenants have their say?',
    '您是否同意，租户发表意见会使我们的服务变得更好？',
  ],
  'question.rent-value.text': [
    'How satisfied are you with the value you get for the rent you pay?',
    '您付的租金物有所值，您对此满意吗？',
  ],
  'question.one-change.text': ['What one thing should we change?', '我们最应该改变的一件事是什么？'],
  'question.one-change.hint': [
    'Please leave out names and addresses. Do not use this box to ask for a repair.',
    '请不要写姓名和地址。请不要在这里申请维修。',
  ],
}
