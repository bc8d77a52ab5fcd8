import { Button } from '../../../components/button'
import { Select } from '../../../components/select'
import type { BreakdownView } from './view.server'

type Props = {
  choices: BreakdownView['choices']
  area: string
  question: string
  strand: string
  within: string | undefined
}

/** Chooses what the page shows; a plain GET, so that every choice has an address. */
export function BreakdownForm({ choices, area, question, strand, within }: Props) {
  return (
    <form method="get" className="choices" key={`${area} ${question} ${strand} ${within}`}>
      <Select name="area" label="Area" choices={choices.areas} value={area} />
      <Select
        name="question"
        label="Question"
        choices={[choices.everyQuestion]}
        groups={[...choices.questions, choices.own].filter((group) => group.choices.length > 0)}
        value={question}
      />
      <Select name="strand" label="Broken down by" groups={choices.strands} value={strand} />
      <Select name="within" label="And at the same time" choices={choices.within} value={within} />
      <Button text="Show" />
    </form>
  )
}
