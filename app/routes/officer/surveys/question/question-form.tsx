import { Button } from '../../../../components/button'
import { Checkbox } from '../../../../components/checkbox'
import { ErrorSummary } from '../../../../components/error-summary'
import { Inset } from '../../../../components/inset'
import { type Problem, problemIn } from '../../../../components/problem'
import { Radios } from '../../../../components/radios'
import { Select } from '../../../../components/select'
import { standardMeasuresHref } from '../../standard-measures/href'
import { InLanguages } from '../../standard-measures/in-languages'
import { Revision } from '../building/draft-frame'
import { AnswerFields } from './answer-fields'
import { LineChoices } from './line-choices'
import { listsAnswers } from './own-answers'
import { judgements, type TypedQuestion } from './question-fields'
import type { QuestionFormView } from './question-form-view.server'
import { QuestionTexts } from './question-texts'

type Props = { view: QuestionFormView; typed: TypedQuestion; problems: readonly Problem[] }

/** Everything of a question that an officer decides. */
export function QuestionForm({ view, typed, problems }: Props) {
  const { draft, locked } = view
  return (
    <form method="post" noValidate className="measure">
      <ErrorSummary problems={problems} />
      <Revision draft={draft} />
      {locked ? <LockedWords locked={locked} /> : <Asking view={view} typed={typed} problems={problems} />}
      <Evidence view={view} typed={typed} problems={problems} />
      <Button text="Save the question" />
    </form>
  )
}

/** Its words, its answers and who is asked, as a regulator prescribes them. */
function LockedWords({ locked }: { locked: NonNullable<QuestionFormView['locked']> }) {
  const { code, of, words } = locked
  return (
    <>
      <Inset>
        This is {code} in the words of {of}. Its words, its answers and whom it is asked of are locked: only
        so can its figure be reported as {code}. Words in another language come with the file of the{' '}
        <a className="govuk-link" href={standardMeasuresHref(locked.regime, locked.code)}>
          standard measures
        </a>
        .
      </Inset>
      <InLanguages words={words} />
    </>
  )
}

/** What it asks, how it is answered, and by whom. */
function Asking({ view, typed, problems }: Props) {
  const { types, routes, isOfBank } = view
  return (
    <>
      <QuestionTexts view={view} typed={typed} problems={problems} />
      {isOfBank ? (
        <input type="hidden" name="type" value={typed.type} />
      ) : (
        <Radios
          name="type"
          legend="How is it answered?"
          choices={types}
          value={typed.type}
          error={problemIn(problems, 'type')}
          size="s"
        />
      )}
      {view.hasOwnAnswers ? (
        <AnswerFields
          languages={view.languages}
          typed={typed.answers}
          problems={problems}
          stale={view.stale}
          isOpen={listsAnswers(typed.type) || typed.type === 'zero-to-ten'}
        />
      ) : null}
      <Checkbox
        name="may-not-apply"
        value="yes"
        text="Offer “does not apply to me” beside the answers"
        isTicked={typed.mayNotApply}
      />
      <Select
        name="route"
        label="Who is asked?"
        hint="Everybody, or only those who gave an answer to an earlier question."
        blank="Everybody"
        choices={routes}
        value={typed.route}
      />
    </>
  )
}

/** Where it stands, and what it gives evidence for. */
function Evidence({ view, typed, problems }: Props) {
  const { services, sections } = view
  return (
    <>
      <Select name="section" label="Section" choices={sections} value={typed.section} />
      <Select
        name="service"
        label="The service it is about"
        blank="Choose"
        choices={services}
        value={typed.service}
        error={problemIn(problems, 'service')}
      />
      <Select
        name="judgement"
        label="The judgement it gives evidence for"
        hint="Needed where answers are on five points."
        blank="None"
        choices={judgements}
        value={typed.judgement}
        error={problemIn(problems, 'judgement')}
      />
      <Checkbox
        name="headline"
        value="yes"
        text="Show its percentage first, as a headline (answers on five points only)"
        isTicked={typed.isHeadline}
      />
      <LineChoices chosen={typed.lines} groups={view.lines} error={problemIn(problems, 'lines')} />
    </>
  )
}
