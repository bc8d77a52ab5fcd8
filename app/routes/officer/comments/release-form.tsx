import type { OfferedThemes } from '../../../../surveys/comments/theme'
import { services } from '../../../../surveys/service'
import { Button } from '../../../components/button'
import type { AboutComment } from './about-comment'
import { ThemeSelect } from './theme-select'

const serviceChoices = services.map(({ key, text }) => ({ value: key, text: text.en }))

type Props = { comment: AboutComment; offered: readonly OfferedThemes[]; action: string }

/** Releases a comment with what was found in it replaced, all of it in one press; a box unticked leaves it in. */
export function ReleaseForm({ comment, offered, action }: Props) {
  const { id, version, found, service, theme, harm } = comment
  return (
    <form method="post" action={action}>
      <input type="hidden" name="version" value={version} />
      {found.length > 0 ? (
        <fieldset className="govuk-fieldset comment__found">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            Replace before anybody reads it
          </legend>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            {found.map(({ place, text, as }) => (
              <FoundBox key={place} id={`${id}-${place}`} place={place} text={text} as={as} />
            ))}
          </div>
        </fieldset>
      ) : null}
      <ServiceSelect id={`service-${id}`} name="service" value={service} />
      <ThemeSelect id={`theme-${id}`} name="theme" value={theme} service={service} offered={offered} />
      <Button
        text={found.length > 0 ? 'Release with these replaced' : 'Release'}
        {...(harm.length > 0 ? { kind: 'secondary' as const } : {})}
        name="act"
        value="release"
      />
    </form>
  )
}

function FoundBox({ id, place, text, as }: { id: string; place: number; text: string; as: string }) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        name="replace"
        type="checkbox"
        value={place}
        defaultChecked
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {text} <span aria-hidden="true">→</span>
        <span className="govuk-visually-hidden"> by</span> {as}
      </label>
    </div>
  )
}

/** What a comment is about; several stand on a page, so that its id is its own. */
export function ServiceSelect({ id, name, value }: { id: string; name: string; value: string }) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>
        What it is about
      </label>
      <select className="govuk-select" id={id} name={name} defaultValue={value}>
        {serviceChoices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  )
}
