import type { AnswerSource } from '../../../../surveys/framework'
import { Details } from '../../../components/details'
import { Tag } from '../../../components/tag'
import { listInWords } from '../../../locales/list'
import type { FrameworkView, LineView } from './framework-view.server'
import { askedId, frameworkHref, lineId } from './href'

type LineRowsProps = Pick<FrameworkView, 'columns' | 'described'> & { line: LineView }

/** A line: a row with what answers it, and one with more on it for those who want it. */
export function LineRows({ line, columns, described }: LineRowsProps) {
  const hasMore = line.bank.length + line.upper.length + line.lower.length > 0
  return (
    <>
      <tr className={hasMore ? 'coverage__line' : undefined}>
        <th scope="row" rowSpan={hasMore ? 2 : 1} id={lineId(line.id)}>
          <strong>{line.id}</strong> {line.text}
          <Same same={line.same} />
        </th>
        <td data-label="What can answer it">
          <Sources line={line} />
        </td>
        {columns.map(({ key, name, openedOn }, place) => (
          <td
            key={key}
            data-label={openedOn ? name : `${name} (ready survey)`}
            className={line.counts[place] ? undefined : 'coverage__none'}
          >
            <Mark line={line.id} count={line.counts[place] ?? 0} />
          </td>
        ))}
        <td
          data-label="Other surveys that ask"
          className={line.others.length > 0 ? undefined : 'coverage__none'}
        >
          <Others line={line} />
        </td>
      </tr>
      {hasMore ? (
        <tr>
          <td colSpan={2 + columns.length}>
            <Bank line={line} />
            <Descriptors line={line} described={described} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

function Same({ same }: { same: LineView['same'] }) {
  if (!same) return null
  return (
    <span className="under">
      Asks the same as{' '}
      <a href={frameworkHref(same.framework, same.line)} className="govuk-link">
        {same.line}
      </a>
    </span>
  )
}

const sources: Record<AnswerSource, string> = {
  tenants: 'tenants',
  profile: 'facts on who people are',
  figure: 'a figure you have',
  document: 'a document',
}

function Sources({ line: { answeredBy, whyNotTenants, isGap } }: { line: LineView }) {
  const words = listInWords(answeredBy.map((source) => sources[source]))
  return (
    <>
      {words.charAt(0).toUpperCase() + words.slice(1)}
      {whyNotTenants ? <span className="under">Tenants cannot judge it: {whyNotTenants}</span> : null}
      {isGap ? (
        <span className="coverage__gap">
          <Tag text="None of your surveys asks" colour="red" />
        </span>
      ) : null}
    </>
  )
}

/** Surveys without a column of their own, by name. */
function Others({ line: { id, others } }: { line: LineView }) {
  if (others.length === 0) return <Mark line={id} count={0} />
  return (
    <ul className="coverage__others">
      {others.map(({ name, count }) => (
        <li key={name}>
          {name}: <Mark line={id} count={count} />
        </li>
      ))}
    </ul>
  )
}

function Mark({ line, count }: { line: string; count: number }) {
  if (count === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="govuk-visually-hidden">No question</span>
      </>
    )
  }
  return (
    <a href={`#${askedId(line)}`} className="govuk-link coverage__mark">
      {count === 1 ? '1 question' : `${count} questions`}
      <span className="govuk-visually-hidden"> on line {line}</span>
    </a>
  )
}

function Bank({ line: { id, bank } }: { line: LineView }) {
  if (bank.length === 0) return null
  return (
    <Details summary={`Questions that would ask about ${id}`}>
      <p className="govuk-body">The question bank has {bank.length === 1 ? 'one' : bank.length}:</p>
      <ul className="govuk-list govuk-list--bullet">
        {bank.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Details>
  )
}

function Descriptors({ line: { id, upper, lower }, described }: Pick<LineRowsProps, 'line' | 'described'>) {
  if (upper.length + lower.length === 0) return null
  return (
    <Details summary={`What good looks like, for ${id}`}>
      <Level name={described.upper} descriptors={upper} />
      <Level name={described.lower} descriptors={lower} />
    </Details>
  )
}

function Level({ name, descriptors }: { name: string; descriptors: string[] }) {
  return (
    <>
      <p className="govuk-body">
        <strong>{name}</strong>
        {descriptors.length === 0 ? ': the source says nothing on this line.' : null}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {descriptors.map((descriptor) => (
          <li key={descriptor}>{descriptor}</li>
        ))}
      </ul>
    </>
  )
}
