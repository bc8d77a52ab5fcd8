import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '../../../surveys/answers'
import { noAnswers } from '../../../surveys/answers'
import { notTicked, ticked } from '../../../surveys/choice'
import { placeKey, type Question, questionsOf, type SurveyDefinition } from '../../../surveys/definition'
import { optionsOf } from '../../../surveys/option'
import { paperRoutesOf } from '../../../surveys/paper/paper-route'
import { isAsked } from '../../../surveys/path'
import { templates } from '../../../surveys/templates/all'
import { filterChain } from '../../fixtures/filter-chain'
import { filterInSection } from '../../fixtures/filter-in-section'
import { ownOptions } from '../../fixtures/own-options'

/** What a tenant would tick, by question; undefined: nothing. */
const ticksFor = (definition: SurveyDefinition) =>
  fc.record(
    Object.fromEntries(
      questionsOf(definition)
        .filter(({ type }) => type !== 'comment')
        .map((question) => [
          question.key,
          fc.option(fc.constantFrom(...optionsOf(question)), { nil: undefined }),
        ]),
    ),
  )

type Ticks = Record<string, { key: string; code: number } | undefined>

function answer(answers: Answers, question: Question, ticks: Ticks) {
  const tick = ticks[question.key]
  if (question.type === 'many-of') {
    for (const { key } of question.options ?? []) {
      answers.codes[placeKey(question.key, key)] = tick?.key === key ? ticked : notTicked
    }
  } else if (tick) answers.codes[question.key] = tick.code
}

/** The questions that somebody answers who does what the paper says. */
function followed(definition: SurveyDefinition, ticks: Ticks): string[] {
  const questions = questionsOf(definition)
  const routes = paperRoutesOf(definition)
  const done: string[] = []
  for (let place = 0; place < questions.length; ) {
    const question = questions[place] as Question
    const route = routes.get(question.key)
    const isFor =
      !route || (done.includes(route.question) && route.is.includes(ticks[route.question]?.key ?? ''))
    if (isFor) {
      done.push(question.key)
      place += 1
    } else {
      place = route.next ? questions.indexOf(route.next) : questions.length
    }
  }
  return done
}

/** The questions that the pages ask. */
function asked(definition: SurveyDefinition, ticks: Ticks): string[] {
  const answers = noAnswers()
  const done: string[] = []
  for (const question of questionsOf(definition)) {
    if (!isAsked(definition, question, answers)) continue
    answer(answers, question, ticks)
    done.push(question.key)
  }
  return done
}

test.each(
  [filterChain, filterInSection, ownOptions, ...templates].map(
    (definition) => [definition.key, definition] as const,
  ),
)('whoever does what the paper says answers what the pages would have asked: %s', (_, definition) => {
  fc.assert(
    fc.property(ticksFor(definition), (ticks) => {
      expect(followed(definition, ticks)).toEqual(asked(definition, ticks))
    }),
  )
})

test('questions one after the other for the same people are sent past together', () => {
  const said = [...paperRoutesOf(ownOptions)].map(([from, { to, next }]) => [from, to.key, next?.key])
  expect(said).toEqual([
    ['heard-in-time', 'heard-in-time', 'best-way'],
    ['texts-clear', 'texts-clear', 'recommend'],
    ['why-low', 'why-low', undefined],
  ])
})
