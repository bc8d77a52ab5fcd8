import { sectionAt } from '../../../../../surveys/building/step'
import { draftPartHref, sectionHref } from '../href'
import type { AboutDraft } from './about-draft.server'
import type { SectionView } from './builder-view.server'
import { Revision } from './draft-frame'
import { ActButton, PartProblems, QuestionRow } from './question-row'

/** A section with its questions in order, and what can be done with it. */
export function SectionCard({ draft, section }: { draft: AboutDraft; section: SectionView }) {
  const { key, title, questions } = section
  return (
    <section className="builder__section" aria-labelledby={sectionAt(key)}>
      <h2 className="govuk-heading-m" id={sectionAt(key)} tabIndex={-1}>
        {title}
      </h2>
      <PartProblems problems={section.problems} />
      <form method="post" className="builder__acts">
        <Revision draft={draft} />
        <input type="hidden" name="key" value={key} />
        <a className="govuk-link" href={`${draftPartHref(draft.id, 'bank')}?into=${key}`}>
          Add questions <span className="govuk-visually-hidden">to {title}</span>
        </a>
        <a className="govuk-link" href={`${draftPartHref(draft.id, 'own-question')}?into=${key}`}>
          Write your own <span className="govuk-visually-hidden">in {title}</span>
        </a>
        <a className="govuk-link" href={sectionHref(draft.id, key)}>
          Rename <span className="govuk-visually-hidden">{title}</span>
        </a>
        {section.canUp ? (
          <ActButton id={`section-up-${key}`} intent="section-up" text="Move up" of={title} />
        ) : null}
        {section.canDown ? (
          <ActButton id={`section-down-${key}`} intent="section-down" text="Move down" of={title} />
        ) : null}
        <ActButton intent="remove-section" text="Remove section" of={title} />
      </form>
      <ol className="builder__questions">
        {questions.map((question) => (
          <QuestionRow key={question.key} draft={draft} question={question} />
        ))}
      </ol>
    </section>
  )
}
