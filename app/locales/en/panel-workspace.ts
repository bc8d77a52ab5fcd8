/** Words of the panel's workspace: its navigation, invitations, meetings, views and standards. */
export const panelWorkspace = {
  'join-title': 'Join the panel',
  'join-about': '{{organisation}} invites you to sit on its panel of residents: {{panel}}.',
  'join-email': 'You will sign in with your e-mail address, {{email}}, and the password you choose here.',
  'join-name': 'Your name',
  'join-name-hint':
    'Only the landlord’s staff see it. What you say of entries is shown under a name you choose later.',
  'join-password': 'Password',
  'join-password-hint':
    '12 characters or more. Three or four words that do not belong together are easy to remember and hard to guess.',
  'join-send': 'Join',
  'join-name-missing': 'Enter your name',
  'join-name-long': 'Keep your name to 120 characters',
  'join-password-short': 'Choose a password of 12 characters or more',
  'join-password-long': 'Choose a password of 200 characters or fewer',
  'join-taken':
    'Somebody signs in with this e-mail address already. Ask your landlord for an invitation to another.',
  'join-gone-title': 'This invitation does not work',
  'join-gone-about': 'An invitation works once, and for 30 days.',
  'join-gone-sign-in': 'If you have used it, sign in',
  'join-gone-ask': 'If not, ask your landlord for a new one.',
}
