/** Words on every page tenants and the public see. */
export const site = {
  'page-ways': 'Ways off this page',
  'skip-to-main': 'Skip to the main part of the page',
  'choose-language': 'Language',
  'problem-title': 'There is a problem',
  'error-prefix': 'Error:',
  back: 'Back',
  'leave-quickly': 'Leave this page quickly',
}
