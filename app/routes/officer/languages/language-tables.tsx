import { Details } from '../../../components/details'
import { Tag } from '../../../components/tag'
import type { LanguageView } from './language-view.server'

/** The waves that are open or to open, and whether they are offered in the language. */
export function WaveList({ waves }: Pick<LanguageView, 'waves'>) {
  if (waves.length === 0) return null
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--m">Surveys open now, or to open</caption>
      <thead>
        <tr>
          <th scope="col">Wave</th>
          <th scope="col">Survey</th>
          <th scope="col">In this language</th>
        </tr>
      </thead>
      <tbody>
        {waves.map(({ id, name, survey, why }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td data-label="Survey">{survey}</td>
            <td data-label="In this language">{why ? `${why}.` : <Tag text="Offered" colour="green" />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const columns = [
  { label: 'Texts', of: 'all' },
  { label: 'Missing', of: 'missing' },
  { label: 'English changed since', of: 'stale' },
  { label: 'Changed since checked', of: 'changed' },
] as const

/** Where texts are missing or stale. */
export function GroupTable({ groups }: Pick<LanguageView, 'groups'>) {
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--m">What is there</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          {columns.map(({ label }) => (
            <th key={label} scope="col" className="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, counts }) => (
          <tr key={group}>
            <th scope="row">{group}</th>
            {columns.map(({ label, of }) => (
              <td key={label} data-label={label} className="number">
                {counts[of]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Each text that is missing, stale or changed, by where it is seen. */
export function OpenTexts({ groups }: Pick<LanguageView, 'groups'>) {
  return groups
    .filter(({ open }) => open.length > 0)
    .map(({ group, open }) => (
      <Details key={group} summary={`${group}: ${open.length} to see to`}>
        <table className="govuk-table stacks">
          <caption className="govuk-visually-hidden">{group}: what is missing or changed</caption>
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">English</th>
              <th scope="col">How it stands</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ key, place, english, standing }) => (
              <tr key={key}>
                <th scope="row">{place}</th>
                <td data-label="English">{english}</td>
                <td data-label="How it stands">{standing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Details>
    ))
}

/** The files brought in so far. */
export function FileRecord({ files }: Pick<LanguageView, 'files'>) {
  if (files.length === 0) return null
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--m">Files so far</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col" className="number">
            Texts
          </th>
          <th scope="col" className="number">
            Problems
          </th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ href, name, texts, problems, uploaded, applied }) => (
          <tr key={href}>
            <th scope="row" className="breaks">
              <a className="govuk-link" href={href}>
                {name}
              </a>
            </th>
            <td data-label="Texts" className="number">
              {texts}
            </td>
            <td data-label="Problems" className="number">
              {problems}
            </td>
            <td data-label="What happened">
              Uploaded on {uploaded}. {applied ? `In use since ${applied}.` : 'Not in use yet.'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
