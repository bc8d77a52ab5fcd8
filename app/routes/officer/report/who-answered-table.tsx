import { HiddenDash } from '../../../components/matrix-cell'
import { indexWords } from '../../../locales/method'
import { grouped } from '../../../locales/number'
import type { Report } from './report-view.server'

type Who = NonNullable<Report['respondents']>
type Row = Who['groups'][number]['rows'][number]

const columns = ['Answered', 'Of those who answered', 'Of the population', 'Index'] as const

/** Who answered, group by group, against the population where that is known. */
export function WhoAnswered({ respondents }: Pick<Report, 'respondents'>) {
  if (!respondents) return null
  const { count, question, groups, said } = respondents
  return (
    <section className="report__part">
      <h2 className="govuk-heading-m">Who answered</h2>
      <p className="govuk-body measure">
        The {grouped(count)} who answered “{question}”, the question that most people answered. {indexWords} A
        dash stands for what is not known, for fewer than 10 people, or for a number hidden to protect others.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className="scrolls" aria-label="Who answered, group by group" tabIndex={0}>
        <table className="govuk-table who-answered">
          <caption className="govuk-visually-hidden">Who answered</caption>
          <thead>
            <tr>
              <th scope="col">Group</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ name, population, rows }) => (
            <tbody key={name}>
              <tr>
                <th scope="rowgroup" colSpan={1 + columns.length} className="who-answered__cut">
                  {name}
                  {population === undefined ? null : (
                    <span className="under">The population: {population}.</span>
                  )}
                </th>
              </tr>
              {rows.map((row) => (
                <PersonRow key={row.key} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      {said.length > 0 ? <p className="govuk-body measure">{saidInWords(said)}</p> : null}
    </section>
  )
}

function PersonRow({ row: { name, answered, share, populationShare, index } }: { row: Row }) {
  const cells = [
    answered === undefined ? undefined : grouped(answered),
    share === undefined ? undefined : `${share}%`,
    populationShare === undefined ? undefined : `${populationShare}%`,
    index === undefined ? undefined : String(index),
  ]
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column, at) => (
        <td key={column} className="number">
          {cells[at] ?? (at === 0 ? <HiddenDash /> : '–')}
        </td>
      ))}
    </tr>
  )
}

/** Of how many each strand is known: those who left it out or preferred not to say are in no group above. */
function saidInWords(said: Who['said']): string {
  const each = said.map(({ name, share, isLeast }) =>
    share === undefined
      ? `${name.toLowerCase()} hidden`
      : `${name.toLowerCase()} ${isLeast ? 'at least ' : ''}${share}%`,
  )
  return `Of those who answered, so many told of themselves: ${each.join(', ')}. The others preferred not to say, or left it out.`
}
