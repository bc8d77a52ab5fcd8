import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { type Problem, problemIn } from '../../../../components/problem'
import { TextInput } from '../../../../components/text-input'
import { PromiseWordsField } from '../../promise/promise-form'
import type { TypedWave } from './wave-fields'

type Props = { start: string; typed: TypedWave; problems: readonly Problem[] }

/** What a wave is called, its days, and where its open link begins. */
export function WaveForm({ start, typed, problems }: Props) {
  const field = (name: keyof TypedWave) => ({ name, value: typed[name], error: problemIn(problems, name) })
  return (
    <form method="post" noValidate>
      <ErrorSummary problems={problems} />
      <TextInput {...field('name')} label="What is this wave called?" hint="Such as Spring 2027." />
      <TextInput
        {...field('first-day')}
        label="The first day on which tenants can answer"
        hint="Such as 3 March 2027 or 3/3/2027. Today opens it at once."
      />
      <TextInput {...field('last-day')} label="The last day" />
      <TextInput
        {...field('results-day')}
        label="The day by which tenants hear what was found"
        hint="They are promised it before and after they answer. Left empty, it is six weeks after the last day."
      />
      <PromiseWordsField value={typed.words} error={problemIn(problems, 'words')} />
      <TextInput
        {...field('address')}
        label="A short address for posters and letters"
        hint={`Whoever types ${start} and this after it can answer. Leave it empty if only people you invite may.`}
        look="code"
      />
      <Button text="Open the wave" />
    </form>
  )
}
