import { Button } from '../../../components/button'
import type { Choice } from '../../../components/radios'
import { Select } from '../../../components/select'
import type { Translate } from '../../../locales/translate'
import { areaChoices } from '../../area-choices'

type EntryFilterProps = {
  words: Translate
  areas: { id: number; name: string; depth: number }[]
  services: Choice[]
  groups: Choice[]
  area: number | undefined
  service: string | undefined
  group: string | undefined
  kept: string
}

/** The questions that narrow the list; a plain form, so that a filtered list has an address. */
export function EntryFilter(props: EntryFilterProps) {
  const { words, areas, services, groups, area, service, group, kept } = props
  const picked = new URLSearchParams(kept).get('lang')
  return (
    <form method="get" className="entry-filter">
      {picked ? <input type="hidden" name="lang" value={picked} /> : null}
      <Select
        name="area"
        label={words('filter-area')}
        blank={words('all-areas')}
        choices={areaChoices(areas.filter(({ depth }) => depth > 0))}
        value={area === undefined ? '' : String(area)}
      />
      <Select
        name="service"
        label={words('filter-service')}
        blank={words('all-services')}
        choices={services}
        value={service ?? ''}
      />
      {groups.length > 0 ? (
        <Select
          name="group"
          label={words('filter-group')}
          blank={words('all-groups')}
          choices={groups}
          value={group ?? ''}
        />
      ) : null}
      <Button text={words('filter')} />
    </form>
  )
}
