import { type Column, RecordsTable } from '../../../components/records-table'
import { Tag } from '../../../components/tag'
import type { AboutJudgement } from './about-judgement.server'

/** A theme with the judgement that stands of it, if any; `draft` is the version being written, if any; `before` says in short
 *  what became of the claims of the wave before. */
type Row = {
  name: string
  theme: string
  kind: string
  shown: AboutJudgement | undefined
  draft?: string | undefined
  before?: string | undefined
}

type Props = { caption: string; rows: readonly Row[]; hrefOf?: ((id: string) => string) | undefined }

/** Every theme of a framework with its level, what the rule suggested, who signed, and what there is of claims. Without
 *  `hrefOf` nothing is a link, as on paper. */
export function SummaryTable({ caption, rows, hrefOf }: Props) {
  const columns: Column<Row>[] = [
    { label: 'Theme', of: (row) => <Named row={row} hrefOf={hrefOf} /> },
    { label: 'Judgement', of: ({ shown }) => <Level shown={shown} /> },
    { label: 'The rule suggested', of: ({ shown }) => shown?.suggested ?? '–' },
    { label: 'Signed', of: ({ shown }) => shown?.signed ?? '–' },
    {
      label: 'Strengths',
      isNumber: true,
      of: ({ shown }) => (shown?.kind === 'service' ? shown.counts.strengths : '–'),
    },
    {
      label: 'Weaknesses',
      isNumber: true,
      of: ({ shown }) => (shown?.kind === 'service' ? shown.counts.weaknesses : '–'),
    },
    { label: 'Lines without evidence', of: ({ shown }) => linesInWords(shown) },
    ...(rows.some(({ before }) => before) ? [sinceColumn] : []),
  ]
  return (
    <RecordsTable
      caption={`${caption}: judgements`}
      columns={columns}
      rows={rows}
      keyOf={({ theme, kind }) => `${theme} ${kind}`}
    />
  )
}

const sinceColumn: Column<Row> = { label: 'Claims of the wave before', of: ({ before }) => before ?? '–' }

function Named({ row: { name, shown, draft }, hrefOf }: { row: Row; hrefOf: Props['hrefOf'] }) {
  if (!hrefOf || !shown) return name
  return (
    <>
      <a className="govuk-link" href={hrefOf(shown.id)}>
        {name}
      </a>
      {draft && draft !== shown.id ? (
        <span className="under">
          <a className="govuk-link" href={hrefOf(draft)}>
            New version begun<span className="govuk-visually-hidden">: {name}</span>
          </a>
        </span>
      ) : null}
    </>
  )
}

function Level({ shown }: Pick<Row, 'shown'>) {
  if (!shown) return 'Not judged'
  if (shown.isSigned) return <strong>{shown.level}</strong>
  return <Tag text="Draft" colour="grey" />
}

function linesInWords(shown: AboutJudgement | undefined): string {
  if (!shown || shown.lines.all === 0) return '–'
  return `${shown.lines.open.length} of ${shown.lines.all}`
}
