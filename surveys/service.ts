import type { LocalText } from './language'

/** The services a question, or a "you said, we did" entry, can be about, by the key both are stored under. */
export const services: { key: string; text: LocalText }[] = [
  { key: 'overall', text: { en: 'Service as a whole', cy: 'Y gwasanaeth cyfan' } },
  { key: 'repairs', text: { en: 'Repairs', cy: 'Atgyweiriadau' } },
  { key: 'contact', text: { en: 'Getting in touch', cy: 'Cysylltu â ni' } },
  { key: 'information', text: { en: 'Information', cy: 'Gwybodaeth' } },
  { key: 'complaints', text: { en: 'Complaints', cy: 'Cwynion' } },
  { key: 'fairness', text: { en: 'Fairness and support', cy: 'Tegwch a chymorth' } },
  { key: 'involvement', text: { en: 'Having a say', cy: 'Dweud eich dweud' } },
  { key: 'value', text: { en: 'Rent and charges', cy: 'Rhent a thaliadau' } },
]
