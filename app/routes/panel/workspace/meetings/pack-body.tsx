import type { ReactNode } from 'react'
import type { Language } from '../../../../../surveys/language'
import { type Translate, translator } from '../../../../locales/translate'
import type { PackView } from './pack-view.server'

/** All that a pack holds, in the order of a meeting: made to be read on a phone, and to be printed. */
export function PackBody({ pack, language }: { pack: PackView; language: Language }) {
  const words = translator(language, 'panel')
  const lines = translator(language, 'public')
  return (
    <div className="pack">
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{pack.panel}</span>
        {words('pack-title', { day: pack.day })}
      </h1>
      <p className="govuk-body">{words('pack-frozen', { number: pack.number, day: pack.madeOn })}</p>
      <Part title={words('meeting-agenda')} items={pack.agenda} none={words('pack-none-agenda')} isOrdered />
      <Part
        title={words('pack-results')}
        about={words('pack-results-about')}
        items={pack.headlines.map(({ name, said }) => named(name, said))}
        none={words('pack-none-results')}
      />
      <Part
        title={words('pack-gaps')}
        about={words('pack-gaps-about')}
        items={pack.gaps.map(({ name, side, said }) => named(`${name}: ${side}`, said))}
        none={words('pack-none-gaps')}
      />
      <Part
        title={words('pack-entries')}
        items={pack.entries.map(({ view, outcome, reply, service, area }) => (
          <>
            <span className="entry__about">
              {service}, {area}
            </span>
            <strong dir="auto">{view}</strong>
            <span className="pack__said" dir="auto">
              {lines(`we-${outcome.replace(' ', '-')}`)}: {reply}
            </span>
          </>
        ))}
        none={words('pack-none-entries')}
      />
      <Part
        title={words('pack-actions')}
        items={pack.actions.map(({ words: action, due, isOverdue }) =>
          named(action, words(isOverdue ? 'pack-overdue' : 'pack-due', { day: due })),
        )}
        none={words('pack-none-actions')}
      />
      <Part title={words('pack-views')} items={viewItems(pack, words)} none={words('pack-none-views')} />
      <Part
        title={words('standards-title')}
        items={pack.standards.map(({ words: standard, service, percent, standing, said }) =>
          named(
            `${service}: ${standard}`,
            `${words(`standing-${standing.replace(' ', '-')}`, { percent })} ${said ?? ''}`,
          ),
        )}
        none={words('pack-none-standards')}
      />
    </div>
  )
}

const viewItems = ({ views }: PackView, words: Translate): ReactNode[] =>
  views.map(({ words: view, from, act, said, day }) => (
    <>
      <strong dir="auto">{view}</strong>
      <span className="pack__said" dir="auto">
        {words(`view-${act.replace(' ', '-')}-on`, { panel: from ?? words('view-landlord'), day })}{' '}
        {act === 'raised' ? '' : said}
      </span>
    </>
  ))

const named = (name: string, said: string): ReactNode => (
  <>
    <strong>{name}</strong>
    <span className="pack__said">{said}</span>
  </>
)

type PartProps = {
  title: string
  about?: string
  items: readonly ReactNode[]
  none: string
  isOrdered?: boolean
}

function Part({ title, about, items, none, isOrdered }: PartProps) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      {items.length === 0 ? <p className="govuk-body">{none}</p> : null}
      {about && items.length > 0 ? <p className="govuk-body">{about}</p> : null}
      {items.length > 0 ? (
        <List className={`govuk-list govuk-list--${isOrdered ? 'number' : 'bullet'} govuk-list--spaced`}>
          {items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list
            <li key={place}>{item}</li>
          ))}
        </List>
      ) : null}
    </section>
  )
}
