/** Other words for a choice, by its key, as `plain` writes them. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  'very-satisfied': ['extremely satisfied', 'completely satisfied'],
  'fairly-satisfied': ['satisfied', 'quite satisfied', 'somewhat satisfied'],
  neither: [
    ...[
      'neutral',
      'neither',
      'neither nor',
      'neither satisfied or dissatisfied',
      'neither agree or disagree',
    ],
    'no strong feelings',
  ],
  'fairly-dissatisfied': ['dissatisfied', 'quite dissatisfied', 'somewhat dissatisfied', 'unsatisfied'],
  'very-dissatisfied': ['extremely dissatisfied', 'completely dissatisfied', 'very unsatisfied'],
  'strongly-agree': ['agree strongly', 'definitely agree'],
  agree: ['tend to agree', 'agree slightly', 'slightly agree', 'somewhat agree'],
  disagree: ['tend to disagree', 'disagree slightly', 'slightly disagree', 'somewhat disagree'],
  'strongly-disagree': ['disagree strongly', 'definitely disagree'],
  yes: ['y', 'true', 'ydw', 'oes', 'ie'],
  no: ['n', 'false', 'nac ydw', 'nac oes', 'na'],
  female: ['f', 'woman'],
  male: ['m', 'man'],
  'low-cost-rent': [
    ...['rent', 'renting', 'tenant', 'general needs', 'social rent', 'affordable rent', 'secure tenancy'],
    ...['assured tenancy', 'secure', 'assured', 'low cost rental', 'lcra'],
  ],
  'shared-ownership': ['shared owner', 'low cost home ownership', 'lcho', 'part buy part rent'],
  leasehold: ['leaseholder', 'lease'],
  supported: ['sheltered', 'supported living', 'sheltered housing', 'housing for older people', 'extra care'],
  'web-link': ['online', 'web', 'internet', 'online survey'],
  'open-link': ['website', 'public link', 'qr code', 'qr'],
  sms: ['text', 'sms'],
  'e-mail': ['email'],
  paper: ['post', 'postal', 'letter', 'paper survey', 'paper form'],
  telephone: ['phone', 'cati', 'call', 'telephone interview'],
  doorstep: ['face to face', 'in person', 'capi', 'visit', 'home visit'],
}

/** Words by which an answer was not given, or means nothing that is counted. */
export const blankWords = [
  ...['not answered', 'no answer', 'no reply', 'unanswered', 'skipped', 'missing', 'null', 'none given'],
  ...['dont know', 'do not know', 'dk', 'not sure', 'unsure', 'no opinion', 'dont know not sure'],
  ...['ddim yn gwybod', 'ddim yn siwr'],
]

/** Words for a question that is not about this person. */
export const notApplicableWords = [
  ...['n a', 'na', 'not applicable', 'does not apply', 'doesnt apply', 'does not apply to me'],
  ...['not relevant', 'ddim yn berthnasol'],
]

/** Words for a strand that somebody would rather not tell. */
export const refusalWords = [
  ...['prefer not to say', 'prefer not to answer', 'rather not say', 'i would rather not say', 'refused'],
  ...['not stated', 'do not wish to say', 'i do not wish to say', 'gwell gen i beidio a dweud'],
]
