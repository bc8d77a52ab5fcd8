import { strandField } from '../answer'
import { isOption, notApplicable } from '../codes'
import { channels, tenures } from '../cut'
import { placesOf, type Question, questionsOf, type SurveyDefinition } from '../definition'
import { type Language, type LocalText, languageFacts } from '../language'
import { wordedOptionsOf } from '../option'
import { notApplicableText, scales } from '../scale'
import { preferNotToSayText, type Strand } from '../strand'
import { factHeadings } from './fact-headings'

/** What a column of a file can be: a field of a record (surveys/record.ts, surveys/imported-response.ts). `texts` are
 *  the words its heading may have; `choices` are what its values are matched to, where they are matched; of `many`, what
 *  each part of a value is. */
export type Field = {
  key: string
  group: 'question' | 'strand' | 'fact'
  kind: 'choice' | 'many' | 'age' | 'comment' | 'id' | 'day'
  name: string
  texts: readonly string[]
  choices: readonly FieldChoice[]
}

/** A choice of a field: what a record says for it, the words it may have (the first to show), the place in which it is
 *  read and the code it is stored as, both 0 where it has none of its own. */
export type FieldChoice = { key: string; texts: readonly string[]; place: number; code: number }

/** An area as far as a file can name it. */
export type NamedArea = { code: string; name: string }

/** Everything a column can be, in order: the survey's questions, its strands, then facts of the response. */
export function fieldsOf(definition: SurveyDefinition, areas: readonly NamedArea[]): Field[] {
  return [
    ...questionsOf(definition).flatMap((question) => [questionField(question), ...optionFields(question)]),
    ...definition.strands.map(strandOwnField),
    ...factFields(definition, areas),
  ]
}

const wordsOf = (text: LocalText): string[] => Object.values(text)

type Coded = { code: number; key: string; text: LocalText }

const choicesOf = (list: readonly Coded[]): FieldChoice[] =>
  list.map(({ code, key, text }, index) => ({ key, texts: [...wordsOf(text), key], place: index + 1, code }))

const unplaced = (key: string, text: LocalText, others: readonly string[] = []): FieldChoice => ({
  key,
  texts: [...wordsOf(text), ...others],
  place: 0,
  code: 0,
})

function questionField(question: Question): Field {
  const { key, text, short, type, mayNotApply } = question
  const field = { key, group: 'question' as const, name: text.en }
  const texts = [...wordsOf(text), ...wordsOf(short), key]
  if (type === 'comment') return { ...field, kind: 'comment', texts, choices: [] }
  const offered = wordedOptionsOf(question)
  const notForAll = offered.find(({ code }) => code === notApplicable)?.text ?? notApplicableText
  const other = mayNotApply ? [unplaced('not-applicable', notForAll)] : []
  const own =
    type === 'zero-to-ten' ? points(question) : choicesOf(offered.filter(({ code }) => isOption(code)))
  return { ...field, kind: type === 'many-of' ? 'many' : 'choice', texts, choices: [...own, ...other] }
}

/** A number is what it says, with or without the words at its end, and never a code. */
const points = ({ ends }: Question): FieldChoice[] =>
  scales['zero-to-ten'].map(({ key }, at, { length }) => {
    const words = at === 0 ? ends?.low : at === length - 1 ? ends?.high : undefined
    const worded = words ? wordsOf(words).map((end) => `${key} ${end}`) : []
    return { key, texts: [key, ...worded], place: 0, code: 0 }
  })

/** Tools that write a column of each option put its words after the question's, or in brackets. */
function optionFields(question: Question): Field[] {
  const { key, text, short } = question
  if (question.type !== 'many-of') return []
  return placesOf(question).flatMap(({ key: own, option }): Field[] => {
    if (!option) return []
    const options = [...wordsOf(option.text), option.key]
    const questions = [...wordsOf(text), ...wordsOf(short), key]
    return [
      {
        key: own,
        group: 'question',
        kind: 'choice',
        name: `${text.en} ${option.text.en}`,
        texts: [...questions.flatMap((asked) => options.map((words) => `${asked} ${words}`)), own],
        choices: [
          unplaced('yes', { en: 'Chosen' }, [
            ...options,
            'Yes',
            'y',
            'x',
            '1',
            'true',
            'checked',
            'selected',
          ]),
          unplaced('no', { en: 'Not chosen' }, ['No', 'n', '0', 'false', 'unchecked', 'not selected']),
        ],
      },
    ]
  })
}

function strandOwnField({ key, name, question, categories }: Strand): Field {
  // A column called "language" says mostly in which language the survey was answered.
  const own = key === 'language' ? [] : [key]
  return {
    key: strandField(key),
    group: 'strand',
    kind: key === 'age' ? 'age' : 'choice',
    name: name.en,
    texts: [...wordsOf(name), ...wordsOf(question), strandField(key), ...own],
    choices: [...choicesOf(categories), unplaced('prefer-not-to-say', preferNotToSayText)],
  }
}

function factFields({ languages }: SurveyDefinition, areas: readonly NamedArea[]): Field[] {
  const fact = (key: keyof typeof factHeadings, kind: Field['kind'], choices: FieldChoice[]): Field => ({
    key,
    group: 'fact',
    kind,
    ...factHeadings[key],
    choices,
  })
  const named = areas.map(({ code, name }) => ({ key: code, texts: [name, code], place: 0, code: 0 }))
  return [
    fact('external_id', 'id', []),
    fact('received_on', 'day', []),
    fact('area', 'choice', named),
    fact('tenure', 'choice', choicesOf(tenures)),
    fact('channel', 'choice', choicesOf(channels)),
    fact('language', 'choice', languages.map(languageChoice)),
    fact('helped', 'choice', choicesOf(scales['yes-no'])),
  ]
}

const english: Partial<Record<Language, string>> = {
  ...{ en: 'English', cy: 'Welsh', ur: 'Urdu', ps: 'Pashto' },
  ...{ gu: 'Gujarati', hi: 'Hindi', so: 'Somali', zh: 'Chinese' },
}

const languageChoice = (language: Language): FieldChoice => ({
  key: language,
  texts: [english[language] ?? language, languageFacts[language].name, language, `${language}-GB`],
  place: 0,
  code: 0,
})
