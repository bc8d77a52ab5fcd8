import type { Language } from '../../../../../surveys/language'
import { RecordsTable } from '../../../../components/records-table'
import { translator } from '../../../../locales/translate'
import type { ProfileView } from './profile-view'

type ProfileBodyProps = { profile: ProfileView | undefined; language: Language }

/** Who the members of all panels are, beside the tenants. */
export function ProfileBody({ profile, language }: ProfileBodyProps) {
  const words = translator(language, 'panel')
  if (!profile) return <p className="govuk-body">{words('profile-none')}</p>
  return (
    <>
      <p className="govuk-body">{profile.taken}</p>
      {profile.strands.map((strand) => (
        <StrandOfProfile key={strand.key} strand={strand} language={language} />
      ))}
      {profile.hidden ? <p className="govuk-body">{profile.hidden}</p> : null}
    </>
  )
}

type ProfileStrand = ProfileView['strands'][number]

function StrandOfProfile({ strand, language }: { strand: ProfileStrand; language: Language }) {
  const words = translator(language, 'panel')
  const columns = [
    { label: strand.name, of: ({ name }: ProfileStrand['rows'][number]) => name },
    {
      label: words('profile-column-members'),
      of: ({ members }: ProfileStrand['rows'][number]) => members,
      isNumber: true,
    },
    {
      label: strand.ofWhom,
      of: ({ share }: ProfileStrand['rows'][number]) => (share === undefined ? '–' : `${share}%`),
      isNumber: true,
    },
    {
      label: words('profile-column-population'),
      of: ({ populationShare }: ProfileStrand['rows'][number]) =>
        populationShare === undefined ? words('profile-not-known') : `${populationShare}%`,
      isNumber: true,
    },
  ]
  return (
    <section aria-labelledby={`profile-${strand.key}`}>
      <h2 className="govuk-heading-m" id={`profile-${strand.key}`}>
        {strand.name}
      </h2>
      {strand.found ? <p className="govuk-body">{strand.found}</p> : null}
      <RecordsTable
        caption={words('profile-caption', { strand: strand.name.toLowerCase() })}
        captionSize="hidden"
        columns={columns}
        rows={strand.rows}
        keyOf={({ name }) => name}
      />
      <p className="govuk-body-s">
        {strand.said} {strand.guide}
      </p>
    </section>
  )
}
