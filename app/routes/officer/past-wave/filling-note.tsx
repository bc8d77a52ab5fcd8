import { Inset } from '../../../components/inset'
import { grouped } from '../../../locales/number'

/** Where a wave of a past survey stands while it takes files. */
export function FillingNote({ responses }: { responses: number }) {
  return (
    <Inset>
      This is a past survey. It takes files and nothing else, and has{' '}
      {responses === 0
        ? 'no responses'
        : responses === 1
          ? 'one response'
          : `${grouped(responses)} responses`}{' '}
      so far. Its results are read once you close it.
    </Inset>
  )
}
