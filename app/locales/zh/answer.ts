import type { answer as english } from '../en/answer'
import type { Translated } from '../translated'

/** Words of the pages on which tenants answer, in Chinese, in simplified characters. */
export const answer: Translated<typeof english> = {
  'asked-by': ['{{organisation}} is asking its tenants.', '{{organisation}} 正在征求租户的意见。'],
  minutes_one: ['It takes about {{count}} minute.', '大约需要 {{count}} 分钟。'],
  minutes_other: ['It takes about {{count}} minutes.', '大约需要 {{count}} 分钟。'],
  'leave-out': ['You can leave out any question.', '任何问题您都可以不回答。'],
  'open-until': ['You can answer until {{day}}.', '您可以在 {{day}} 之前（含当天）回答。'],
  start: ['Start', '开始'],
  'carry-on': ['Carry on', '继续'],
  'carry-on-note': [
    'You have answered some pages already. They are saved.',
    '您已经回答了几页，内容已经保存。',
  ],
  'saved-note': [
    'Each page is saved when you send it. To finish later, open this same link again, on this phone or on another.',
    '每一页在您发送时就会保存。如果想以后再完成，请在这部手机或另一部手机上再次打开同一个链接。',
  ],
  'privacy-title': ['Who sees your answers', '谁会看到您的回答'],
  'what-confidential': ['This survey is confidential: what that means', '本调查是保密的：这是什么意思'],
  'what-anonymous': ['This survey is anonymous: what that means', '本调查是匿名的：这是什么意思'],
  confidential: [
    'This survey is confidential. We know which home this link was sent to, so that we do not ask you twice. We keep that apart from your answers: the people who read the results do not see your name or address.',
    '本调查是保密的。我们知道这个链接发给了哪一户，这样就不会重复问您。我们把这一点与您的回答分开保存：阅读结果的人看不到您的姓名和地址。',
  ],
  anonymous: [
    'This survey is anonymous. When you send your answers, we note that this link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    '本调查是匿名的。当您发送回答时，我们只记下这个链接已经用过，保存您的回答时不带链接。此后没有人能知道哪些回答是您的，我们也不能。',
  ],
  'confidential-open-link': [
    'Your answers are confidential. When you start you get a link of your own, so that you can carry on later. We keep that link apart from your answers: the people who read the results do not see it.',
    '您的回答是保密的。开始时您会得到一个自己的链接，以便以后继续。我们把这个链接与您的回答分开保存：阅读结果的人看不到它。',
  ],
  'anonymous-open-link': [
    'This survey is anonymous. When you start you get a link of your own, so that you can carry on later. When you send your answers, we note that your link was used and keep your answers without it. After that nobody can tell which answers are yours, and that includes us.',
    '本调查是匿名的。开始时您会得到一个自己的链接，以便以后继续。当您发送回答时，我们只记下您的链接已经用过，保存您的回答时不带链接。此后没有人能知道哪些回答是您的，我们也不能。',
  ],
  'open-link': [
    'The address of this survey is the same for everybody, so we do not know who you are or where you live.',
    '本调查的网址对所有人都一样，所以我们不知道您是谁，也不知道您住在哪里。',
  ],
  'small-groups': ['We never show a result for fewer than 10 people.', '我们从不显示少于 10 人的结果。'],
  'own-words': [
    'If you write in your own words, leave out what would show who you are.',
    '如果您用自己的话填写，请不要写会让人知道您是谁的内容。',
  ],
  'not-for-title': ['What this is not for', '本调查不用于什么'],
  'not-for': [
    'Do not use these questions to ask for a repair, or to tell us about a danger. Nobody reads your answers straight away.',
    '请不要用这些问题来申请维修或报告危险。没有人会马上阅读您的回答。',
  ],
  'not-for-danger': ['If somebody is in danger now, call 999.', '如果现在有人处于危险之中，请拨打 999。'],
  'turn-to': ['For a repair or anything urgent:', '申请维修或有任何紧急事情，请联系：'],
  'help-title': ['Help, or a call instead', '获得帮助，或改用电话'],
  help: [
    'Someone you trust may help you answer. If you would like us to call you and ask the questions by phone, or you need large print or another language, tell us:',
    '您信任的人可以帮您回答。如果您希望我们打电话向您提问，或者您需要大号字体或其他语言，请告诉我们：',
  ],
  'area-label': ['Which area is your home in?', '您的家在哪个地区？'],
  'area-hint': [
    'We use this to see if the service is as good everywhere. You can leave it out.',
    '我们用它来了解各地的服务是否一样好。您可以不回答。',
  ],
  'area-blank': ['I would rather not say', '我不想说'],
  'tenure-legend': ['How do you hold your home?', '您的住房属于哪种情况？'],
  'tenure-hint': ['You can leave this out.', '您可以不回答。'],
  'problem-area': ['Choose an area from the list, or leave it out', '请从列表中选择一个地区，或者不回答'],
  'problem-tenure': [
    'Choose one of the ways to hold a home, or leave it out',
    '请选择一种住房情况，或者不回答',
  ],
  'page-of': ['Page {{page}} of {{pages}}', '第 {{page}} 页，共 {{pages}} 页'],
  'save-and-continue': ['Save and continue', '保存并继续'],
  'comment-hint': ['Up to {{limit}} characters.', '最多 {{limit}} 个字符。'],
  'choose-many': ['Choose all that apply.', '请选择所有适用的选项。'],
  'or-else': ['or', '或'],
  'problem-not-an-option': ['Choose one of the answers to “{{question}}”', '请为“{{question}}”选择一个答案'],
  'problem-not-alone': [
    'Choose “{{option}}” or other answers to “{{question}}”, but not both',
    '“{{question}}”请选择“{{option}}”或其他答案，不能两者都选',
  ],
  'problem-too-long_one': [
    'Shorten your answer to “{{question}}” by {{count}} character: the most is {{limit}}',
    '请把“{{question}}”的回答缩短 {{count}} 个字符：最多 {{limit}} 个',
  ],
  'problem-too-long_other': [
    'Shorten your answer to “{{question}}” by {{count}} characters: the most is {{limit}}',
    '请把“{{question}}”的回答缩短 {{count}} 个字符：最多 {{limit}} 个',
  ],
  'stop-summary': ['Stop now and finish later', '现在停下，以后再完成'],
  'stop-advice': [
    'The pages you sent are saved; this one is saved when you choose “Save and continue”. To carry on, open your link again:',
    '您发送过的页面已经保存；这一页在您选择“保存并继续”时保存。要继续，请再次打开您的链接：',
  ],
  'about-you': ['About you', '关于您'],
  'profile-why': [
    'We ask these questions to find out for whom our service works, and for whom it does not. You can leave out any of them, or all.',
    '我们问这些问题，是想知道我们的服务对哪些人好，对哪些人不好。其中任何问题您都可以不回答，也可以全部不回答。',
  ],
  'profile-will-title': ['What we will do with these answers', '我们会怎样使用这些回答'],
  'profile-will': [
    'Compare how satisfied different groups of tenants are, in numbers',
    '用数字比较不同租户群体的满意程度',
  ],
  'profile-will-act': [
    'Choose what to put right, and check later that it is better',
    '决定要改进什么，以后再检查是否有改善',
  ],
  'profile-will-not-title': ['What we will not do', '我们不会做什么'],
  'profile-will-not-service': [
    'Use them in any decision about you, your home or your tenancy',
    '不会用于有关您、您的家或您的租约的任何决定',
  ],
  'profile-will-not-show': [
    'Show them to anybody beside your name, or show a result for fewer than 10 people',
    '不会连同您的姓名给任何人看，也不会显示少于 10 人的结果',
  ],
  'profile-will-not-back': [
    'Show them on this screen again, if you come back or someone else opens the link',
    '如果您回来，或者别人打开链接，不会在这个屏幕上再次显示',
  ],
  'keep-answer': ['Keep the answer I gave before', '保留我之前的回答'],
  'review-title': ['Check your answers', '检查您的回答'],
  'review-about-you': ['About you', '关于您'],
  'review-hidden': [
    'What you told us about yourself is not shown here, in case somebody else sees this screen.',
    '您告诉我们的个人情况不在这里显示，以防别人看到这个屏幕。',
  ],
  change: ['Change', '更改'],
  'not-answered': ['Not answered', '未回答'],
  answered: ['Answered', '已回答'],
  helped: ['Someone helped me to answer', '有人帮助我回答'],
  'send-title': ['Send your answers', '发送您的回答'],
  'send-note': [
    'Once they are sent you cannot change them. You will get a code with which you can take them back.',
    '发送以后您就不能更改了。您会得到一个代码，可以用它收回您的回答。',
  ],
  send: ['Send my answers', '发送我的回答'],
  'thanks-title': ['Thank you. Your answers are sent.', '谢谢。您的回答已经发送。'],
  'receipt-title': ['Your receipt', '您的回执'],
  'receipt-keep': [
    'With this code you can take your answers back at any time. Write it down, take a picture, or print this page: we do not have the code and cannot find it for you.',
    '您可以随时用这个代码收回您的回答。请把它写下来、拍下来，或打印此页：我们没有这个代码，无法替您找回。',
  ],
  'receipt-where': ['To take your answers back, type the code at:', '要收回您的回答，请在这里输入代码：'],
  'receipt-scan': [
    'Or open the camera of a phone and point it at this square.',
    '或者打开手机相机，对准这个方形图案。',
  ],
  'receipt-square': [
    'A square code that opens the page for taking your answers back',
    '一个方形码，用来打开收回回答的页面',
  ],
  'next-title': ['What happens next', '接下来会怎样'],
  'next-results': [
    'We read everything. By {{day}} we will publish what tenants told us and what we will do.',
    '我们会阅读所有内容。在 {{day}} 之前，我们会公布租户告诉了我们什么，以及我们将做什么。',
  ],
  'next-said-did': [
    'See what changed because of what tenants said before',
    '看看租户以前的意见带来了哪些改变',
  ],
  'shared-screen': [
    'If other people use this phone or computer, close this page now.',
    '如果别人也使用这部手机或电脑，请现在关闭此页。',
  ],
  'malformed-title': ['This link is not complete', '这个链接不完整'],
  'malformed-what': [
    'The address you opened is too short, too long or has characters our links never have.',
    '您打开的网址太短、太长，或者含有我们的链接里不会有的字符。',
  ],
  'malformed-do': [
    'Copy the whole address from the letter or message, with everything after the last slash. If it is in two lines, join them.',
    '请从信件或短信中复制整个网址，包括最后一条斜线之后的所有内容。如果它分成两行，请把它们连起来。',
  ],
  'mistyped-title': ['One character of this link is wrong', '这个链接有一个字符不对'],
  'mistyped-what': [
    'The address has the right length, but it was not typed quite as it was printed.',
    '网址的长度是对的，但输入的内容与印出来的不完全一样。',
  ],
  'mistyped-do': [
    'Compare it with your letter or message, four characters at a time, and correct it.',
    '请每次四个字符地与您的信件或短信核对，并改正。',
  ],
  'unknown-title': ['We do not know this link', '我们不认识这个链接'],
  'unknown-what': [
    'It may belong to a survey that ended long ago, or to another landlord.',
    '它可能属于一个早已结束的调查，或属于另一个住房机构。',
  ],
  'unknown-do': [
    'Look for a newer letter or message. If there is none, ask your landlord for a new link.',
    '请找一找更新的信件或短信。如果没有，请向您的住房机构要一个新链接。',
  ],
  'used-title': ['This link has been used', '这个链接已经用过'],
  'used-what': [
    'Answers were sent with it already. Each link sends answers once, so that nobody counts twice.',
    '已经有人用它发送过回答。每个链接只能发送一次，以免重复计算。',
  ],
  'used-do': [
    'If you sent them and want to take them back, use the code you were given then. If it was not you or somebody in your home, tell us.',
    '如果是您发送的，而您想收回，请使用当时给您的代码。如果不是您或您家里的人发送的，请告诉我们。',
  ],
  'closed-title': ['This survey is closed', '本调查已经结束'],
  'closed-what': [
    'It took answers until {{day}}. What was not sent by then is destroyed, and nobody saw it.',
    '本调查到 {{day}} 为止。到那时还没有发送的内容会被销毁，没有人看过。',
  ],
  'closed-do': [
    'You can still tell us what you think, and see what tenants told us.',
    '您仍然可以告诉我们您的想法，并查看租户告诉了我们什么。',
  ],
  'not-yet-title': ['This survey has not begun', '本调查还没有开始'],
  'not-yet-what': ['You can answer from {{day}}.', '您可以从 {{day}} 开始回答。'],
  'not-yet-do': ['Keep the link and open it again then.', '请保留这个链接，到那时再打开。'],
  'no-survey-title': ['There is no survey at this address', '这个网址没有调查'],
  'no-survey-what': [
    'The short address on a poster is a few letters after /s/. This one is not in use.',
    '海报上的短网址是 /s/ 后面的几个字母。这个没有在使用。',
  ],
  'no-survey-do': [
    'Compare it with the poster and type it again. If you have your own link in a letter, use that.',
    '请与海报核对后重新输入。如果您的信里有自己的链接，请使用那个链接。',
  ],
  'call-landlord': [
    'If that does not help, ask your landlord. How to reach them is on your letter or rent book.',
    '如果仍然不行，请询问您的住房机构。联系方式在您的信件或租金簿上。',
  ],
  'call-contact': ['If that does not help, ask us:', '如果仍然不行，请询问我们：'],
  'receipt-form': ['Take answers back with a receipt', '用回执收回回答'],
  'withdraw-title': ['Take your answers back', '收回您的回答'],
  'withdraw-intro': [
    'When you sent your answers you were given a code. Type it here to delete them. You need nothing else: not your name, not your link.',
    '您发送回答时得到了一个代码。请在这里输入代码来删除回答。不需要别的：不需要姓名，也不需要链接。',
  ],
  'code-label': ['Your code', '您的代码'],
  'code-hint': [
    'It has 16 letters and numbers, in fours, like 0123-4567-89AB-CDEF. Small letters are fine.',
    '它有 16 个字母和数字，每四个一组，例如 0123-4567-89AB-CDEF。小写字母也可以。',
  ],
  'find-answers': ['Continue', '继续'],
  'problem-code-blank': ['Type the code from your receipt', '请输入回执上的代码'],
  'problem-code-malformed': [
    'This is not the shape of a code: a code has 16 letters and numbers, and never the letter U',
    '代码的形式不对：代码有 16 个字母和数字，而且从不含字母 U',
  ],
  'problem-code-mistyped': [
    'One character is wrong: compare the code with your receipt, four at a time',
    '有一个字符不对：请每次四个字符地与您的回执核对',
  ],
  'problem-code-unknown': [
    'No answers have this code: they have been taken back already, or the code is not one of ours',
    '没有与这个代码对应的回答：它们已经被收回，或者这不是我们的代码',
  ],
  'withdraw-about': [
    'This code is for answers to “{{survey}}”, sent to {{organisation}} on {{day}}.',
    '这个代码对应于 {{day}} 发送给 {{organisation}} 的“{{survey}}”的回答。',
  ],
  'withdraw-what-title': ['What happens if you take them back', '收回后会怎样'],
  'withdraw-deleted': [
    'Your answers, and anything you wrote, are deleted at once and for good',
    '您的回答和您写的所有内容会立即永久删除',
  ],
  'withdraw-no-undo': [
    'Nobody can bring them back, and the link you answered with stays used',
    '没有人能恢复它们，您用来回答的链接仍算作已经用过',
  ],
  'withdraw-counted': [
    'We keep only the number of people who took answers back on a day',
    '我们只保留每天有多少人收回回答的数字',
  ],
  'withdraw-published': [
    'A result published before today is not changed, because it shows only groups, never you',
    '今天之前公布的结果不会改变，因为它只显示群体，从不显示您个人',
  ],
  'withdraw-button': ['Delete my answers for good', '永久删除我的回答'],
  'withdraw-keep': [
    'If you want to leave your answers with us, just close this page.',
    '如果您想把回答留给我们，关闭此页即可。',
  ],
  'withdrawn-title': ['Your answers are deleted', '您的回答已经删除'],
  'withdrawn-what': [
    'Your code has done its work and opens nothing any more.',
    '您的代码已经用完，不能再打开任何内容。',
  ],
}
