import { Button } from '../../../components/button'
import { Select } from '../../../components/select'
import type { TrendView } from './trend-view.server'

/** Chooses what the page shows; a plain GET, so that every choice has an address. */
export function TrendForm({ view: { choices, chosen } }: { view: TrendView }) {
  const { by, question, area, group } = chosen
  return (
    <form method="get" className="choices" key={`${by} ${question} ${area} ${group}`}>
      <Select name="question" label="Question" choices={choices.questions} value={question} />
      <Select name="area" label="Area" choices={choices.areas} value={area} />
      <Select
        name="group"
        label="Group"
        choices={[choices.everybody]}
        groups={choices.groups}
        value={group}
      />
      <Select name="by" label="Over time" choices={choices.by} value={by} />
      <Button text="Show" />
    </form>
  )
}
