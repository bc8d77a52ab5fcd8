import type { site as english } from '../en/site'
import type { Translated } from '../translated'

/** Words on every page tenants and the public see, in Chinese, in simplified characters. */
export const site: Translated<typeof english> = {
  'page-ways': ['Ways off this page', '离开此页的途径'],
  'skip-to-main': ['Skip to the main part of the page', '跳到页面的主要部分'],
  'choose-language': ['Language', '语言'],
  'problem-title': ['There is a problem', '出现了问题'],
  'error-prefix': ['Error:', '错误：'],
  back: ['Back', '返回'],
  'too-many-title': ['Too many tries', '尝试次数太多'],
  'too-many-advice': [
    'From this connection too many addresses or codes were tried that are not right. What you have just sent was not saved. Wait a few minutes, then go back and send it again.',
    '从这个网络连接尝试了太多不正确的网址或代码。您刚才发送的内容没有保存。请等几分钟，然后返回重新发送。',
  ],
  'elsewhere-title': ['This was not sent from our own page', '这不是从我们自己的页面发送的'],
  'elsewhere-advice': [
    'To keep you safe we take only what is sent from our own pages, so nothing was saved. Open our page again and send it from there.',
    '为了保护您的安全，我们只接受从我们自己的页面发送的内容，所以什么都没有保存。请重新打开我们的页面，从那里发送。',
  ],
  'leave-quickly': ['Leave this page quickly', '快速离开此页'],
}
