import { Button } from '../../../components/button'
import { ErrorSummary } from '../../../components/error-summary'
import { type Problem, problemIn } from '../../../components/problem'
import { type Choice, Radios } from '../../../components/radios'
import { TextInput } from '../../../components/text-input'
import type { TypedPast } from './past-fields'

type Props = { surveys: readonly Choice[]; typed: TypedPast; problems: readonly Problem[] }

/** Which survey it was, what its wave is called, and when it was answered. */
export function PastForm({ surveys, typed, problems }: Props) {
  return (
    <form method="post" noValidate>
      <ErrorSummary problems={problems} />
      <Radios
        name="survey"
        legend="Which survey was asked?"
        hint="Choose the one whose questions are most alike. Questions that the file does not have count as not asked."
        choices={surveys}
        value={typed.survey}
        error={problemIn(problems, 'survey')}
      />
      <TextInput
        name="name"
        label="What is this wave called?"
        hint="Such as Spring 2024: it stands over its results."
        value={typed.name}
        error={problemIn(problems, 'name')}
      />
      <TextInput
        name="first-day"
        label="The first day on which people answered"
        hint="Such as 3 March 2024 or 3/3/2024. A response from before it is not taken."
        value={typed['first-day']}
        error={problemIn(problems, 'first-day')}
      />
      <TextInput
        name="last-day"
        label="The last day on which people answered"
        hint="Before today. A response from after it is not taken."
        value={typed['last-day']}
        error={problemIn(problems, 'last-day')}
      />
      <Button text="Make the wave" />
    </form>
  )
}
