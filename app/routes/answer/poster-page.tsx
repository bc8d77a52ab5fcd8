import type { Language } from '../../../surveys/language'
import { Button } from '../../components/button'
import { ErrorSummary } from '../../components/error-summary'
import { problemIn } from '../../components/problem'
import { Radios } from '../../components/radios'
import { Select } from '../../components/select'
import type { Translate } from '../../locales/translate'
import { HelpAndDanger, Opening, Privacy } from './introduction'
import type { PosterView } from './view'

/** The page behind the short address of a poster. */
export function PosterPage(props: { view: PosterView; translate: Translate; language: Language }) {
  const { view, translate, language } = props
  const { intro, problems } = view
  return (
    <>
      <ErrorSummary problems={problems} />
      <Opening intro={intro} translate={translate} />
      <form method="post" noValidate>
        <input type="hidden" name="language" value={language} />
        {view.regions.length + view.undivided.length > 0 ? (
          <Select
            name="area"
            label={translate('area-label')}
            hint={translate('area-hint')}
            blank={translate('area-blank')}
            choices={view.undivided}
            groups={view.regions}
            value={view.chosen.area}
            error={problemIn(problems, 'area')}
          />
        ) : null}
        <Radios
          name="tenure"
          size="s"
          legend={translate('tenure-legend')}
          hint={translate('tenure-hint')}
          choices={view.tenures}
          value={view.chosen.tenure}
          error={problemIn(problems, 'tenure')}
        />
        <Button text={translate('start')} />
      </form>
      <Privacy intro={intro} translate={translate} />
      <HelpAndDanger intro={intro} translate={translate} />
    </>
  )
}
