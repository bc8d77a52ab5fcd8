import type { LocalText } from './language'
import { translatedOptions } from './translations/translated'

/** The services a question, or a "you said, we did" entry, can be about, by the key both are stored under. */
export const services: { key: string; text: LocalText }[] = translatedOptions('service', [
  { key: 'overall', text: { en: 'Service as a whole', cy: 'Y gwasanaeth cyfan' } },
  { key: 'repairs', text: { en: 'Repairs', cy: 'Atgyweiriadau' } },
  { key: 'home', text: { en: 'Your home and its safety', cy: 'Eich cartref a’i ddiogelwch' } },
  { key: 'neighbourhood', text: { en: 'The place where you live', cy: 'Y lle rydych yn byw' } },
  { key: 'letting', text: { en: 'Getting a home', cy: 'Cael cartref' } },
  { key: 'contact', text: { en: 'Getting in touch', cy: 'Cysylltu â ni' } },
  { key: 'information', text: { en: 'Information', cy: 'Gwybodaeth' } },
  { key: 'complaints', text: { en: 'Complaints', cy: 'Cwynion' } },
  { key: 'fairness', text: { en: 'Fairness and support', cy: 'Tegwch a chymorth' } },
  { key: 'involvement', text: { en: 'Having a say', cy: 'Dweud eich dweud' } },
  { key: 'value', text: { en: 'Rent and charges', cy: 'Rhent a thaliadau' } },
])
