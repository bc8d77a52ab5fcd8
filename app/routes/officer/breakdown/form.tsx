import { Button } from '../../../components/button'
import { Select } from '../../../components/select'
import type { BreakdownView } from './view.server'

type Props = { choices: BreakdownView['choices']; area: string; question: string; strand: string }

/** Chooses what the page shows; a plain GET, so that every choice has an address. */
export function BreakdownForm({ choices, area, question, strand }: Props) {
  return (
    <form method="get" className="choices" key={`${area} ${question} ${strand}`}>
      <Select name="area" label="Area" choices={choices.areas} value={area} />
      <Select
        name="question"
        label="Question"
        choices={[choices.everyQuestion]}
        groups={choices.questions}
        value={question}
      />
      <Select name="strand" label="Broken down by" groups={choices.strands} value={strand} />
      <Button text="Show" />
    </form>
  )
}
