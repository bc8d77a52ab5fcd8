/** Words on every page tenants and the public see. */
export const site = {
  'page-ways': 'Ways off this page',
  'skip-to-main': 'Skip to the main part of the page',
  'choose-language': 'Language',
  'problem-title': 'There is a problem',
  'error-prefix': 'Error:',
  back: 'Back',
  'too-many-title': 'Too many tries',
  'too-many-advice':
    'From this connection too many addresses or codes were tried that are not right. What you have just sent was not saved. Wait a few minutes, then go back and send it again.',
  'elsewhere-title': 'This was not sent from our own page',
  'elsewhere-advice':
    'To keep you safe we take only what is sent from our own pages, so nothing was saved. Open our page again and send it from there.',
  'leave-quickly': 'Leave this page quickly',
}
