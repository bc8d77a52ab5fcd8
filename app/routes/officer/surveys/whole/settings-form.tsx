import type { Language } from '../../../../../surveys/language'
import { Button } from '../../../../components/button'
import { Checkbox } from '../../../../components/checkbox'
import { Checkboxes } from '../../../../components/checkboxes'
import { ErrorSummary } from '../../../../components/error-summary'
import { type Problem, problemIn } from '../../../../components/problem'
import { Radios } from '../../../../components/radios'
import { TextInput } from '../../../../components/text-input'
import { languageName } from '../../../../locales/language-name'
import type { AboutDraft } from '../building/about-draft.server'
import { Revision } from '../building/draft-frame'
import { surveyLanguages, type TypedSettings } from './settings-fields'
import type { StaleFields } from './stale-fields'
import { TextFields } from './text-fields'

type SettingsFormProps = {
  view: {
    draft: AboutDraft
    languages: Language[]
    /** The languages the landlord's pages are offered in. */
    offered: string[]
    isNew: boolean
    lengthRule: string
    stale: StaleFields
  }
  typed: TypedSettings
  problems: readonly Problem[]
}

/** What is said of the survey as a whole. */
export function SettingsForm({ view, typed, problems }: SettingsFormProps) {
  const { draft, languages, isNew } = view
  const same = { languages, typed: typed.texts, problems, stale: view.stale }
  return (
    <form method="post" noValidate className="measure">
      <ErrorSummary problems={problems} />
      <Revision draft={draft} />
      <TextFields name="title" label="Name" hint="Tenants read it first." {...same} />
      <TextFields
        name="purpose"
        label="What it is for"
        hint="A sentence or two to tenants: why you ask, and what you will do with their answers."
        isLong
        {...same}
      />
      <Privacy typed={typed} />
      <Radios
        name="layout"
        legend="How it is laid out"
        choices={[
          { value: 'sections', text: 'A page for each section' },
          {
            value: 'one page',
            text: 'All on one page, which is sent at once: nobody is asked by their answers',
          },
        ]}
        value={typed.layout}
        size="s"
      />
      <Checkbox
        name="large-print"
        value="yes"
        text="Large print: everything half as large again (paper forms have a large print of their own)"
        isTicked={typed.largePrint}
      />
      <Languages view={view} typed={typed} />
      <TextInput
        name="minutes"
        label="Minutes that tenants are told it takes"
        hint={`Leave it empty to follow our rule (${draft.minutesByRule} now). ${view.lengthRule}`}
        value={typed.minutes}
        error={problemIn(problems, 'minutes')}
      />
      {isNew ? (
        <TextInput
          name="key"
          label="Its name in web addresses and files"
          hint="Such as tenant-voice. It cannot be changed once the survey is open."
          value={typed.key}
          error={problemIn(problems, 'key')}
          look="code"
        />
      ) : null}
      <Button text="Save the settings" />
    </form>
  )
}

function Privacy({ typed }: { typed: TypedSettings }) {
  return (
    <Radios
      name="privacy"
      legend="Who can tell who answered what"
      choices={[
        {
          value: 'confidential',
          text: 'Confidential: you know which homes were asked, kept apart from the answers',
        },
        { value: 'anonymous', text: 'Anonymous: nothing ties the answers to a home or a person' },
      ]}
      value={typed.privacy}
      size="s"
    />
  )
}

function Languages({ view, typed }: Pick<SettingsFormProps, 'view' | 'typed'>) {
  return (
    <Checkboxes
      name="languages"
      legend="Languages beside English"
      hint="Ready questions bring their words along as far as they have them. The builder shows what is missing."
      choices={surveyLanguages
        .filter((language) => language !== 'en')
        .map((language) => ({
          value: language,
          text: languageName(language),
          hint: view.offered.includes(language)
            ? undefined
            : 'Your organisation does not offer it to tenants now',
        }))}
      values={typed.languages}
    />
  )
}
