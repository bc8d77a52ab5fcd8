import { Details } from '../../../components/details'
import { RecordsTable } from '../../../components/records-table'
import { Tag } from '../../../components/tag'
import type { LanguageView } from './language-view.server'

/** The waves that are open or to open, and whether they are offered in the language. */
export function WaveList({ waves }: Pick<LanguageView, 'waves'>) {
  if (waves.length === 0) return null
  return (
    <RecordsTable
      caption="Surveys open now, or to open"
      columns={[
        { label: 'Wave', of: ({ name }) => name },
        { label: 'Survey', of: ({ survey }) => survey },
        {
          label: 'In this language',
          of: ({ why }) => (why ? `${why}.` : <Tag text="Offered" colour="green" />),
        },
      ]}
      rows={waves}
      keyOf={({ id }) => id}
    />
  )
}

/** Where texts are missing or stale. */
export function GroupTable({ groups }: Pick<LanguageView, 'groups'>) {
  return (
    <RecordsTable
      caption="What is there"
      columns={[
        { label: 'Part', of: ({ group }) => group },
        { label: 'Texts', isNumber: true, of: ({ counts }) => counts.all },
        { label: 'Missing', isNumber: true, of: ({ counts }) => counts.missing },
        { label: 'English changed since', isNumber: true, of: ({ counts }) => counts.stale },
        { label: 'Changed since checked', isNumber: true, of: ({ counts }) => counts.changed },
      ]}
      rows={groups}
      keyOf={({ group }) => group}
    />
  )
}

/** Each text that is missing, stale or changed, by where it is seen. */
export function OpenTexts({ groups }: Pick<LanguageView, 'groups'>) {
  return groups
    .filter(({ open }) => open.length > 0)
    .map(({ group, open }) => (
      <Details key={group} summary={`${group}: ${open.length} to see to`}>
        <RecordsTable
          caption={`${group}: what is missing or changed`}
          captionSize="hidden"
          columns={[
            { label: 'Where', of: ({ place }) => place },
            { label: 'English', of: ({ english }) => english },
            { label: 'How it stands', of: ({ standing }) => standing },
          ]}
          rows={open}
          keyOf={({ key }) => key}
        />
      </Details>
    ))
}

/** The files brought in so far. */
export function FileRecord({ files }: Pick<LanguageView, 'files'>) {
  if (files.length === 0) return null
  return (
    <RecordsTable
      caption="Files so far"
      columns={[
        {
          label: 'File',
          breaks: true,
          of: ({ href, name }) => (
            <a className="govuk-link" href={href}>
              {name}
            </a>
          ),
        },
        { label: 'Texts', isNumber: true, of: ({ texts }) => texts },
        { label: 'Problems', isNumber: true, of: ({ problems }) => problems },
        {
          label: 'What happened',
          of: ({ uploaded, applied }) =>
            `Uploaded on ${uploaded}. ${applied ? `In use since ${applied}.` : 'Not in use yet.'}`,
        },
      ]}
      rows={files}
      keyOf={({ href }) => href}
    />
  )
}
