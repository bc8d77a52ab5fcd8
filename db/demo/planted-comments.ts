import type { WaveKey } from './landlord'

/** What a tenant wrote, and why it was held back where it was. */
export type PlantedComment = {
  language: string
  text: string
  state: 'waiting' | 'held'
  heldBecause?: string
}

const waiting = (text: string, language = 'en'): PlantedComment => ({ language, text, state: 'waiting' })

/** Comments put in place of the first of a wave, so that the desk has some of every kind to show. All invented: telephone
 *  numbers are in the range kept for drama, the National Insurance number has letters that are never given out. */
export const planted: Partial<Record<WaveKey, readonly PlantedComment[]>> = {
  '2026-spring': [
    {
      language: 'en',
      text: 'My partner hits me and I cannot ring you from home because he listens.',
      state: 'held',
      heldBecause: 'Passed on to safeguarding',
    },
  ],
  '2026-autumn': [
    waiting('The lad next door threatened me with a knife over the bins and I am scared to go out.'),
    waiting('Since my wife died I do not want to be here any more, and the house is so cold.'),
    waiting('My neighbour’s children are always outside at night and there is no food in that house.'),
    waiting('Bob nos mae o’n bygwth fy mam ac mae arni ofn mynd i’r ardd.', 'cy'),
    waiting('Mrs Bellweather at 14 Harbour View Road has had her kitchen done twice and I am still waiting.'),
    waiting('My name is Delroy Ashdown, ring me on 07700 900417 about the boiler, I am in after 4.'),
    waiting('Write to me at d.ashdown@example.org and not by post, I cannot read the letters.'),
    waiting('I live at 23 Kelderby, ZZ9 4QQ, come and see the damp yourselves.'),
    waiting('You lost my form again. Born 3 April 1957, National Insurance QQ 12 34 56 C, how hard is it?'),
    waiting('Tell Sharon from the office that the lift is still broken and it is not her fault.'),
    waiting('The man with the three dogs in the top flat has been away since Easter, everybody knows why.'),
    waiting('Mae’r ffenestri’n gollwng ac mae’r plant yn oer.', 'cy'),
    waiting('Hoffwn gael ateb pan fydda i’n ffonio.', 'cy'),
    waiting('Proszę odpowiadać na listy, czekam od trzech miesięcy na naprawę okna.', 'pl'),
    waiting('Pani Kowalska z biura zawsze pomaga, dziękuję.', 'pl'),
    waiting('مرمت کے لیے بہت انتظار کرنا پڑتا ہے۔', 'ur'),
  ],
}
