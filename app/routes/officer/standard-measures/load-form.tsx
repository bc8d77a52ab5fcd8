import { Button } from '../../../components/button'
import { Details } from '../../../components/details'
import { FileUpload } from '../../../components/file-upload'
import { type Problem, problemIn } from '../../../components/problem'
import { TextInput } from '../../../components/text-input'
import type { MeasuresView } from './measures-view.server'

type LoadFormProps = {
  view: MeasuresView
  problems: readonly Problem[]
  rows: readonly { row: number; message: string }[]
  /** The address as it was typed in a form sent back. */
  typed?: string | undefined
}

/** Brings in a file of wordings; every problem of a file is listed by its row. */
export function LoadForm({ view: { regime, page }, problems, rows, typed }: LoadFormProps) {
  return (
    <section className="measure" aria-labelledby="load">
      <h2 className="govuk-heading-m" id="load">
        Bring in the prescribed words
      </h2>
      <FileProblems rows={rows} />
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="regime" value={regime.key} />
        <FileUpload
          name="file"
          label="The file"
          hint="CSV, Excel (XLSX) or JSON, with a row for each code in each language."
          accept=".csv,.xlsx,.json"
          error={problemIn(problems, 'file')}
        />
        <TextInput
          name="page"
          label="Address of the page the words come from"
          type="url"
          value={typed ?? page}
          error={problemIn(problems, 'page')}
        />
        <Button text="Bring in" name="intent" value="load" />
      </form>
      <HowFilesLook regime={regime} />
    </section>
  )
}

function HowFilesLook({ regime }: Pick<MeasuresView, 'regime'>) {
  return (
    <Details summary="What the file looks like">
      <p className="govuk-body">
        The columns are code, language, question and options. Between the options stands an upright line, the
        best answer first. A filter has the code of its measure and “-filter”. A column hint is for words
        below the question.
      </p>
      <pre className="wordings__example">{example(regime.key)}</pre>
      {regime.takesMore ? (
        <p className="govuk-body">
          For a measure that is not listed here, add the columns topic, scale (such as satisfaction or
          agreement) and like: the key of the question of the bank that gives evidence for the same lines.
        </p>
      ) : null}
      <p className="govuk-body">In JSON it is a list of objects of the same names, the options a list.</p>
    </Details>
  )
}

function example(regime: string): string {
  const [filter, code] = regime.startsWith('tsm') ? ['TP02-filter', 'TP02'] : ['', 'STAR-service']
  const scale = 'best answer|next|middle|next|worst answer'
  return [
    'code,language,question,options',
    ...(filter ? [`${filter},en,words of the filter,Yes|No`] : []),
    `${regime === 'wales-2022' ? 'WALES-service' : code},en,words of the question,${scale}`,
    `${regime === 'wales-2022' ? 'WALES-service' : code},cy,geiriau’r cwestiwn,${scale}`,
  ].join('\n')
}

function FileProblems({ rows }: { rows: LoadFormProps['rows'] }) {
  if (rows.length === 0) return null
  return (
    <table className="govuk-table">
      <caption className="govuk-table__caption govuk-table__caption--s">
        What is wrong in the file. Nothing of it was kept.
      </caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          <th scope="col">What to put right</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, message }) => (
          <tr key={`${row} ${message}`}>
            <td>{row || 'All'}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
