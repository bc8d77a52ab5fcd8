/** Words of the pages of the residents' panel, and of signing in. */
export const panel = {
  'sign-in-title': 'Sign in',
  'sign-in-whom': 'For a landlord’s staff and its panel of residents.',
  'sign-in-email': 'E-mail address',
  'sign-in-password': 'Password',
  'sign-in-refused': 'The e-mail address and password do not match. Check both and try again.',
  'sign-out': 'Sign out',
  'sign-out-title': 'Do you want to sign out?',

  name: 'Residents’ panel',
  'entries-title': 'What did the landlord do about it?',
  'entries-about':
    'Read what tenants said and what the landlord replied. Confirm it if it is true as far as you know; challenge it if it is not. Nothing is published before one of the panel confirms it.',
  'none-waiting': 'Nothing is waiting for you now.',
  waiting: 'Waiting for you',
  decided: 'Decided',
  'state-draft': 'Draft',
  'state-with-the-panel': 'With the panel',
  'state-challenged': 'Challenged',
  'state-confirmed': 'Public',

  'entry-name': 'An entry',
  'entry-title': 'Is this true?',
  back: 'Back to all entries',
  'you-confirmed': 'You confirmed this.',
  'you-challenged': 'You challenged this.',
  'public-now': 'It is public now.',
  'sent-again': 'The landlord has since sent it again: please read it once more.',
  'may-change':
    'The landlord sees your comment, and may change its reply. Until it is public you may change your mind below.',
  'changing-title': 'The landlord is changing this entry',
  'changing-about':
    'The landlord has changed this entry since you opened it: read it again when it is sent to the panel once more. Nothing you sent now was recorded.',
  'changed-since': 'The landlord has changed this entry since you opened it: read it again',

  'verdict-asked': 'Is the reply true, as far as you know?',
  confirm: 'I confirm it',
  challenge: 'I challenge it',
  comment: 'Your comment',
  'comment-hint':
    'If you challenge it, say what is not true or what is missing. Everybody can read this: name nobody, and leave out addresses.',
  'shown-name': 'The name to show with it',
  'shown-name-hint':
    'It need not be your own name: “Ann from Elm Road”, or “A tenant in the North”. It stays the same for all you say here.',
  'shown-under': 'It is shown under the name “{{name}}”.',
  send: 'Send',
  'verdict-missing': 'Choose whether you confirm or challenge it',
  'comment-missing': 'Enter what is not true, or what is missing',
  'comment-long': 'Keep your comment to {{most}} characters',
  'name-missing': 'Enter the name to show with what you say',
  'name-long': 'Keep the name to {{most}} characters',
}
