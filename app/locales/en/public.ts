import { entry } from './entry'
import { standard } from './standard'

/** Words of the pages anybody may read: the front door, a landlord's own page, "you said, we did". */
export const publicPages = {
  'home-lead':
    'Social landlords use Soundings to hear what tenants think, to see for whom the service works and for whom it does not, and to answer for what they do about it.',
  'home-landlord': '{{name}}: what tenants say, and what was done',
  'home-answer-title': 'If you were asked to take part',
  'home-answer':
    'Open the link in your letter, e-mail or text message, or type the address from the poster. You need no account and no password.',
  'home-receipt-title': 'If you have a receipt',
  'home-receipt': 'With the code on it you can take your answers back, for good.',
  'home-receipt-link': 'Enter your receipt code',
  'home-staff-title': 'If you work for a landlord, or sit on its panel',
  'sign-in': 'Sign in',

  'said-did': 'You said, we did',
  'said-did-about':
    'What tenants told us, what we did about it or why we did not, and whether our panel of residents agrees.',
  'open-title': 'Have your say now',
  'open-link': 'Answer the survey',
  'open-until': 'About {{minutes}} minutes. Open until {{day}}.',
  'results-title': 'What tenants told us: {{wave}}',
  'results-when': '{{responses}} responses, from {{opens}} to {{closes}}.',
  'results-question': 'Question',
  'results-percent': 'Satisfied, or agree',
  'results-points': '{{question}} (those who gave 9 or 10 out of 10)',
  'results-interval': '95% interval',
  'results-base': 'Answers',
  'results-hidden': 'Not shown, so that nobody can be told from it',
  'results-none': 'There are no results yet.',
  'results-method-title': 'How to read these figures',
  'results-method-top':
    'A percentage counts those who chose one of the two best of five answers, out of all who answered that question. “Does not apply” and questions left out are not counted.',
  'results-method-interval':
    'Not everybody answered. If everybody had, we would expect the percentage to lie within the 95% interval (Wilson’s) 19 times in 20. Those who answer may still differ from those who do not: this is not a random sample.',
  'results-method-frozen':
    'The figures were frozen when the survey closed. A figure is hidden where it could show what one person said, or help to work out one that could.',
  'results-weighted': 'Weighted by {{groups}}, so that each group counts as in the population.',
  'results-too-few': 'not weighted: too few answered',
  'results-kept': 'as on {{day}}',
  'results-kept-weighted': 'as on {{day}}, weighted',
  'results-kept-unweighted': 'as on {{day}}, not weighted',
  'results-method-kept':
    'A figure with a day beside it is as it was on that day: after it too few more answered to show a newer one.',
  'promise-title': 'What we promised',
  'promise-about':
    'Whenever we ask, we say by which day you will hear what was found. Results count as published on the day when the final figures of a survey first stand on this page.',
  'promise-by': '{{wave}}: promised by {{day}}.',
  'promise-kept': 'Published on {{day}}: kept.',
  'promise-late': 'Published on {{day}}: late. Days late: {{days}}.',
  'promise-coming': 'Not published yet.',
  'promise-overdue': 'Not published yet, and late. Days late so far: {{days}}.',
  'promise-moved': 'It was promised by {{before}} before. On {{on}} we moved the day, because:',
  'contact-title': 'Get in touch',

  ...entry,
  ...standard,

  'evidence-satisfaction':
    '{{where}}: {{percent}}% of the {{base}} tenants who answered “{{question}}” were satisfied (95% interval {{low}}% to {{high}}%).',
  'evidence-agreement':
    '{{where}}: {{percent}}% of the {{base}} tenants who answered “{{question}}” agreed (95% interval {{low}}% to {{high}}%).',
  'evidence-zero-to-ten':
    '{{where}}: {{percent}}% of the {{base}} tenants who answered “{{question}}” gave 9 or 10 out of 10 (95% interval {{low}}% to {{high}}%).',
  'evidence-small': 'Few answered, so it is a sign and not a measure.',
  'evidence-weighted-by': 'Weighted by {{groups}}, so that each group counts as in the population.',
  'evidence-weighted': 'Weighted, so that each group counts as in the population.',
  'evidence-too-few': 'It is not weighted: too few answered for that.',
  'evidence-unweighted': 'Without weights it is {{unweighted}}%.',
  'evidence-kept': 'It is as on {{day}}: since then too few more answered to show a newer figure.',
  'evidence-hidden':
    '{{where}}: the figure for “{{question}}” is not shown, so that nobody can be told from it.',

  'not-found-title': 'There is no page at this address',
  'not-found-check': 'Check the address for a missing or extra letter, or copy the whole of it.',
  'not-found-answer':
    'If you were asked to take part in a survey, open the link in your letter or message again.',
  'not-found-home': 'Go to the first page',
}
