/** Words of the public page of service standards. */
export const standard = {
  'service-standards': 'Service standards',
  'service-standards-about':
    'What we promise, as our panels of residents agreed it. Each promise is set beside what tenants told us in the newest survey that is finished.',
  'service-standards-none': 'No service standard has been agreed yet.',
  'service-standards-link': 'What we promise, and whether we keep it',
  'standard-target-title': 'Target',
  'standard-target': '{{percent}}% or more give a good answer to “{{question}}”',
  'standard-agreed-title': 'Agreed',
  'standard-agreed': '{{panel}}, {{day}}',
  'standard-now-title': 'How we are doing',
  'standard-met': 'Met',
  'standard-missed': 'Not met',
  'standard-not-known': 'Cannot be told',
  'standard-met-surely':
    'The figure reaches the target, and so does all of its 95% interval: this is unlikely to be chance.',
  'standard-met-narrowly':
    'The figure reaches the target. The target lies within the 95% interval: if everybody had answered, we might have missed it.',
  'standard-missed-surely':
    'The figure is below the target, and so is all of its 95% interval: this is unlikely to be chance.',
  'standard-missed-narrowly':
    'The figure is below the target. The target lies within the 95% interval: this may be chance.',
  'standard-hidden': 'There is no figure that can be shown.',
}
