import type { Language } from '../../../../../surveys/language'
import { Tag, type TagColour } from '../../../../components/tag'
import { translator } from '../../../../locales/translate'
import type { StandardView } from './standard-view.server'

const colours: Record<StandardView['state'], TagColour> = {
  proposed: 'blue',
  agreed: 'green',
  'sent back': 'yellow',
  replaced: 'grey',
}

/** Where a standard stands between landlord and panel. */
export function StandardState({ state, language }: { state: StandardView['state']; language: Language }) {
  const text = translator(language, 'panel')(`standard-state-${state.replace(' ', '-')}`)
  return <Tag text={text} colour={colours[state]} />
}

/** What is promised, how it is measured, and how it is kept. */
export function StandardBody({ standard }: { standard: StandardView }) {
  const { promise, measured, standing, figure, instead } = standard
  return (
    <>
      <p className="entry__view" dir="auto">
        {promise}
      </p>
      <p className="govuk-body">{measured}</p>
      {instead ? <p className="govuk-body">{instead}</p> : null}
      <p className="govuk-body">
        <strong>{standing}</strong> {figure}
      </p>
    </>
  )
}
