import { type OfferedTheme, type OfferedThemes, themesFirst } from '../../../../surveys/comments/theme'
import { services } from '../../../../surveys/service'

type Props = {
  id: string
  name: string
  value: string
  /** What the comment is about: the themes tied to it come first. */
  service: string
  offered: readonly OfferedThemes[]
}

/** The theme of a framework that a comment speaks of, or none; several stand on a page, so that its id is its own. */
export function ThemeSelect({ id, name, value, service, offered }: Props) {
  if (offered.length === 0) return null
  const { tied, others } = themesFirst(offered, service)
  const about = services.find(({ key }) => key === service)?.text.en
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>
        The theme of a framework it speaks of (if any)
      </label>
      <select className="govuk-select" id={id} name={name} defaultValue={value}>
        <option value="">None, or not said</option>
        {tied.length > 0 ? <Themes title={`Asked about with: ${about ?? service}`} themes={tied} /> : null}
        {others.map(({ title, themes }) => (
          <Themes key={title} title={title} themes={themes} />
        ))}
      </select>
    </div>
  )
}

function Themes({ title, themes }: { title: string; themes: readonly OfferedTheme[] }) {
  return (
    <optgroup label={title}>
      {themes.map((theme) => (
        <option key={theme.id} value={theme.id}>
          {theme.name}
        </option>
      ))}
    </optgroup>
  )
}
