import type { paper as english } from '../en/paper'
import type { Translated } from '../translated'

/** Words of the printed form, in Chinese. */
export const paper: Translated<typeof english> = {
  form: ['Form {{code}}', '表格 {{code}}'],
  'how-title': ['How to fill in this form', '如何填写此表格'],
  'how-tick': [
    'Use a pen. Tick one box for each question, or more where it says so.',
    '请用笔填写。每个问题勾选一个方框，注明可多选的问题除外。',
  ],
  'how-mistake': [
    'If you tick a wrong box, fill it in completely and tick the right one.',
    '如果勾错了，请把该方框涂满，再勾选正确的方框。',
  ],
  'how-numbers': [
    'The small numbers beside the boxes are only for us, for when we type in your answers.',
    '方框旁的小数字仅供我们录入您的回答时使用。',
  ],
  'return-by': [
    'Please send it back so that it reaches us by {{day}}.',
    '请寄回，以便我们在 {{day}} 之前收到。',
  ],
  'no-name': [
    'This form has a code, and no name. We do not note who was given which form. Please do not write your name or address on it.',
    '此表格上有编码，没有姓名。我们不记录哪份表格发给了谁。请不要在上面写您的姓名或地址。',
  ],
  confidential: [
    'Your answers are confidential. People who work for us type them in.',
    '您的回答是保密的。为我们工作的人员会录入这些回答。',
  ],
  anonymous: [
    'This survey is anonymous. We type in your answers, and keep no name or address with them.',
    '本调查是匿名的。我们会录入您的回答，不会与任何姓名或地址一起保存。',
  ],
  'route-one': [
    'Answer question {{from}} only if you ticked {{answers}} in question {{question}}.',
    '只有您在问题 {{question}} 中勾选了 {{answers}}，才回答问题 {{from}}。',
  ],
  'route-run': [
    'Answer questions {{from}} to {{to}} only if you ticked {{answers}} in question {{question}}.',
    '只有您在问题 {{question}} 中勾选了 {{answers}}，才回答问题 {{from}} 至 {{to}}。',
  ],
  'else-question': ['If not, go to question {{next}}.', '否则，请跳到问题 {{next}}。'],
  'else-part': ['If not, go to “{{part}}”.', '否则，请跳到“{{part}}”。'],
  'more-room': [
    'If you need more room, add a sheet of paper and write the code of this form on it.',
    '如果需要更多空间，请另加一张纸，并写上此表格的编码。',
  ],
  'return-title': ['Send the form back', '寄回表格'],
  'return-to': ['Send it, or hand it in, here:', '请寄到或交到这里：'],
  'keep-title': ['If you change your mind', '如果您改变主意'],
  keep: [
    'Write down this code, or take a picture of it. If you want your answers deleted, at any time, tell us the code. We do not need your name.',
    '请记下此编码，或拍照保存。如果您想删除您的回答，可随时把编码告诉我们。我们不需要您的姓名。',
  ],
}
