import type { Tx } from '../../../../../db/client.server'
import { findPerformance, type Standard } from '../../../../../db/panel/standard.server'
import type { Language } from '../../../../../surveys/language'
import { questionBank } from '../../../../../surveys/questions/all'
import { evidenceInWords } from '../../../../locales/evidence'
import { reader, translator } from '../../../../locales/translate'
import { serviceInWords } from '../../../public/entries/entry-views.server'
import { stepsInWords } from '../steps-in-words'

/** Standards as they are read: where each stands, how it is measured and how it is performed. */
export async function viewStandards(tx: Tx, standards: readonly Standard[], language: Language) {
  const words = translator(language, 'panel')
  const performed = await findPerformance(tx, standards)
  return standards.map((standard, at) => {
    const { id, words: promise, percent, area_name: area, panel_name: panel, question_key, state } = standard
    const { standing = 'not known', evidence } = performed[at] ?? {}
    const asked = questionBank.find(({ key }) => key === question_key)
    const { replaced_words: replaced, replaced_percent } = standard
    const question = asked ? reader(language)(asked.text) : question_key
    return {
      ...{ id, promise, panel, state, service: serviceInWords(standard.service, { language }) },
      measured: words('standard-measured', { question, area, percent }),
      standing: words(`standing-${standing.replace(' ', '-')}`, { percent }),
      figure: evidence ? evidenceInWords(evidence, language) : words('standard-no-figure'),
      instead:
        replaced === null
          ? undefined
          : words('standard-instead', { replaced, percent: replaced_percent ?? '' }),
      steps: stepsInWords(standard.steps, language),
    }
  })
}

export type StandardView = Awaited<ReturnType<typeof viewStandards>>[number]
