import { Button } from '../../../../components/button'
import type { Choice } from '../../../../components/radios'
import { Select } from '../../../../components/select'
import { TextInput } from '../../../../components/text-input'
import type { ReadingChoice } from './reading-choice'

type Props = {
  chosen: ReadingChoice
  choices: Record<'waves' | 'regions' | 'questions' | 'services' | 'reasons', Choice[]> & {
    themes: { name: string; choices: Choice[] }[]
  }
}

/** Chooses which released comments are read; the address keeps the choice. */
export function ReadingForm(props: Props) {
  return (
    <form className="choices" method="get" action="/officer/comments">
      <ReadingFields {...props} />
      <Button text="Search" />
    </form>
  )
}

/** What released comments are searched by. */
export function ReadingFields({ chosen, choices }: Props) {
  const { waves, regions, questions, services, themes, reasons } = choices
  return (
    <>
      <TextInput name="words" label="Words" value={chosen.words} />
      <Select name="wave" label="Wave" blank="All waves" choices={waves} value={chosen.wave ?? ''} />
      <Select
        name="region"
        label="Region"
        blank="All regions"
        choices={regions}
        value={chosen.region ?? ''}
      />
      <Select name="about" label="About" blank="Everything" choices={services} value={chosen.about ?? ''} />
      {themes.length > 0 ? (
        <Select
          name="theme"
          label="Theme"
          blank="All themes, or none"
          groups={themes}
          value={chosen.theme ?? ''}
        />
      ) : null}
      <Select
        name="reason"
        label="Reason"
        blank="All reasons, or none"
        choices={reasons}
        value={chosen.reason ?? ''}
      />
      {questions.length > 1 ? (
        <Select
          name="question"
          label="Question"
          blank="All questions"
          choices={questions}
          value={chosen.question ?? ''}
        />
      ) : null}
    </>
  )
}
