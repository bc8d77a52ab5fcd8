/** Words of the pages on which tenants answer. */
export const answer = {
  // Before the first question
  'asked-by': '{{organisation}} is asking its tenants.',
  minutes_one: 'It takes about {{count}} minute.',
  minutes_other: 'It takes about {{count}} minutes.',
  'leave-out': 'You can leave out any question.',
  'open-until': 'You can answer until {{day}}.',
  start: 'Start',
  'carry-on': 'Carry on',
  'carry-on-note': 'You have answered some pages already. They are saved.',
  'saved-note':
    'Each page is saved when you send it. To finish later, open this same link again, on this phone or on another.',
  'privacy-title': 'Who sees your answers',
  'what-confidential': 'This survey is confidential: what that means',
  'what-anonymous': 'This survey is anonymous: what that means',
  confidential:
    'This survey is confidential. We know which home this link was sent to, so that we do not ask you twice. We keep that apart from your answers: the people who read the results do not see your name or address.',
  anonymous:
    'This survey is anonymous. When you send your answers, we note that this link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
  'confidential-open-link':
    'Your answers are confidential. When you start you get a link of your own, so that you can carry on later. We keep that link apart from your answers: the people who read the results do not see it.',
  'anonymous-open-link':
    'This survey is anonymous. When you start you get a link of your own, so that you can carry on later. When you send your answers, we note that your link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
  'open-link':
    'The address of this survey is the same for everybody, so we do not know who you are or where you live.',
  'small-groups': 'We never show a result for fewer than 10 people.',
  'own-words': 'If you write in your own words, leave out what would show who you are.',
  'not-for-title': 'What this is not for',
  'not-for':
    'Do not use these questions to ask for a repair, or to tell us about a danger. Nobody reads your answers straight away.',
  'not-for-danger': 'If somebody is in danger now, call 999.',
  'turn-to': 'For a repair or anything urgent:',
  'help-title': 'Help, or a call instead',
  help: 'Someone you trust may help you answer. If you would like us to call you and ask the questions by phone, or you need large print or another language, tell us:',
  // The open link
  'area-label': 'Which area is your home in?',
  'area-hint': 'We use this to see if the service is as good everywhere. You can leave it out.',
  'area-blank': 'I would rather not say',
  'tenure-legend': 'How do you hold your home?',
  'tenure-hint': 'You can leave this out.',
  'problem-area': 'Choose an area from the list, or leave it out',
  'problem-tenure': 'Choose one of the ways to hold a home, or leave it out',
  // Pages of questions
  'page-of': 'Page {{page}} of {{pages}}',
  'save-and-continue': 'Save and continue',
  'comment-hint': 'Up to {{limit}} characters.',
  'choose-many': 'Choose all that apply.',
  'or-else': 'or',
  'problem-not-an-option': 'Choose one of the answers to “{{question}}”',
  'problem-not-alone': 'Choose “{{option}}” or other answers to “{{question}}”, but not both',
  'problem-too-long_one':
    'Shorten your answer to “{{question}}” by {{count}} character: the most is {{limit}}',
  'problem-too-long_other':
    'Shorten your answer to “{{question}}” by {{count}} characters: the most is {{limit}}',
  'stop-summary': 'Stop now and finish later',
  'stop-advice':
    'The pages you sent are saved; this one is saved when you choose “Save and continue”. To carry on, open your link again:',
  // About you
  'about-you': 'About you',
  'profile-why':
    'We ask these questions to find out for whom our service works, and for whom it does not. You can leave out any of them, or all.',
  'profile-will-title': 'What we will do with these answers',
  'profile-will': 'Compare how satisfied different groups of tenants are, in numbers',
  'profile-will-act': 'Choose what to put right, and check later that it is better',
  'profile-will-not-title': 'What we will not do',
  'profile-will-not-service': 'Use them in any decision about you, your home or your tenancy',
  'profile-will-not-show': 'Show them to anybody beside your name, or show a result for fewer than 10 people',
  'profile-will-not-back': 'Show them on this screen again, if you come back or someone else opens the link',
  'keep-answer': 'Keep the answer I gave before',
  // Before sending
  'review-title': 'Check your answers',
  'review-about-you': 'About you',
  'review-hidden':
    'What you told us about yourself is not shown here, in case somebody else sees this screen.',
  change: 'Change',
  'not-answered': 'Not answered',
  answered: 'Answered',
  helped: 'Someone helped me to answer',
  'send-title': 'Send your answers',
  'send-note':
    'Once they are sent you cannot change them. You will get a code with which you can take them back.',
  send: 'Send my answers',
  // Sent
  'thanks-title': 'Thank you. Your answers are sent.',
  'receipt-title': 'Your receipt',
  'receipt-keep':
    'With this code you can take your answers back at any time. Write it down, take a picture, or print this page: we do not have the code and cannot find it for you.',
  'receipt-where': 'To take your answers back, type the code at:',
  'receipt-scan': 'Or open the camera of a phone and point it at this square.',
  'receipt-square': 'A square code that opens the page for taking your answers back',
  'next-title': 'What happens next',
  'next-results': 'We read everything. By {{day}} we will publish what tenants told us and what we will do.',
  'next-said-did': 'See what changed because of what tenants said before',
  'shared-screen': 'If other people use this phone or computer, close this page now.',
  // Links that cannot be used
  'malformed-title': 'This link is not complete',
  'malformed-what': 'The address you opened is too short, too long or has characters our links never have.',
  'malformed-do':
    'Copy the whole address from the letter or message, with everything after the last slash. If it is in two lines, join them.',
  'mistyped-title': 'One character of this link is wrong',
  'mistyped-what': 'The address has the right length, but it was not typed quite as it was printed.',
  'mistyped-do': 'Compare it with your letter or message, four characters at a time, and correct it.',
  'unknown-title': 'We do not know this link',
  'unknown-what': 'It may belong to a survey that ended long ago, or to another landlord.',
  'unknown-do': 'Look for a newer letter or message. If there is none, ask your landlord for a new link.',
  'used-title': 'This link has been used',
  'used-what':
    'Answers were sent with it already. Each link sends answers once, so that nobody counts twice.',
  'used-do':
    'If you sent them and want to take them back, use the code you were given then. If it was not you or somebody in your home, tell us.',
  'closed-title': 'This survey is closed',
  'closed-what': 'It took answers until {{day}}. What was not sent by then is destroyed, and nobody saw it.',
  'closed-do': 'You can still tell us what you think, and see what tenants told us.',
  'not-yet-title': 'This survey has not begun',
  'not-yet-what': 'You can answer from {{day}}.',
  'not-yet-do': 'Keep the link and open it again then.',
  'no-survey-title': 'There is no survey at this address',
  'no-survey-what': 'The short address on a poster is a few letters after /s/. This one is not in use.',
  'no-survey-do':
    'Compare it with the poster and type it again. If you have your own link in a letter, use that.',
  'call-landlord':
    'If that does not help, ask your landlord. How to reach them is on your letter or rent book.',
  'call-contact': 'If that does not help, ask us:',
  'receipt-form': 'Take answers back with a receipt',
  // Taking answers back
  'withdraw-title': 'Take your answers back',
  'withdraw-intro':
    'When you sent your answers you were given a code. Type it here to delete them. You need nothing else: not your name, not your link.',
  'code-label': 'Your code',
  'code-hint': 'It has 16 letters and numbers, in fours, like 0123-4567-89AB-CDEF. Small letters are fine.',
  'find-answers': 'Continue',
  'problem-code-blank': 'Type the code from your receipt',
  'problem-code-malformed':
    'This is not the shape of a code: a code has 16 letters and numbers, and never the letter U',
  'problem-code-mistyped': 'One character is wrong: compare the code with your receipt, four at a time',
  'problem-code-unknown':
    'No answers have this code: they have been taken back already, or the code is not one of ours',
  'withdraw-about': 'This code is for answers to “{{survey}}”, sent to {{organisation}} on {{day}}.',
  'withdraw-what-title': 'What happens if you take them back',
  'withdraw-deleted': 'Your answers, and anything you wrote, are deleted at once and for good',
  'withdraw-no-undo': 'Nobody can bring them back, and the link you answered with stays used',
  'withdraw-counted': 'We keep only the number of people who took answers back on a day',
  'withdraw-published':
    'A result published before today is not changed, because it shows only groups, never you',
  'withdraw-button': 'Delete my answers for good',
  'withdraw-keep': 'If you want to leave your answers with us, just close this page.',
  'withdrawn-title': 'Your answers are deleted',
  'withdrawn-what': 'Your code has done its work and opens nothing any more.',
}
