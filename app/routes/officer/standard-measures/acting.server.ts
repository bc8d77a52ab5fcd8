import type { Account } from '../../../../db/account.server'
import { type Db, inOrganisation } from '../../../../db/client.server'
import { confirmWording, keepWordings, listWordings, takeBackWording } from '../../../../db/prescribed.server'
import type { FileProblem, RowsRead } from '../../../../surveys/prescribed/wording-row'
import { rowsOfJson, rowsOfTable } from '../../../../surveys/prescribed/wording-row'
import { readWordings } from '../../../../surveys/prescribed/wordings'
import { regimes } from '../../../../surveys/standard-measures/all'
import type { Regime } from '../../../../surveys/standard-measures/measure'
import type { Problem } from '../../../components/problem'
import { readFile } from '../../../import/read-file.server'

/** What became of a form: done, and where to look; or every problem at once, those of a file by their rows, with what was
 *  typed. */
export type Acted =
  | { ok: true; regime: string; code?: string }
  | { ok: false; problems: Problem[]; rows: FileProblem[]; page?: string }

/** Does what a form of the page asks for: bring in a file, confirm a wording or take it back. */
export async function act(db: Db, account: Account, form: FormData): Promise<Acted> {
  const regime = regimes.find(({ key }) => key === form.get('regime'))
  if (!regime) throw new Response(null, { status: 400 })
  const intent = form.get('intent')
  if (intent === 'load') return load(db, account, regime, form)
  const shown = { regime: regime.key, code: String(form.get('code')), mark: String(form.get('mark')) }
  const { organisation_id } = account
  if (intent === 'confirm') {
    const isDone = await inOrganisation(db, organisation_id, (tx) => confirmWording(tx, shown, account.id))
    return isDone ? { ok: true, regime: regime.key, code: shown.code } : refuse(shown.code, changed)
  }
  if (intent !== 'take-back') throw new Response(null, { status: 400 })
  const outcome = await inOrganisation(db, organisation_id, (tx) => takeBackWording(tx, shown))
  if (outcome === 'done') return { ok: true, regime: regime.key, code: shown.code }
  return refuse(shown.code, outcome === 'used' ? used(shown.code) : changed)
}

const changed = 'The words are others by now, or were taken back or confirmed: look at them again'
const used = (code: string) => `A survey asks ${code}, so that its words stay`

const refuse = (field: string, message: string): Acted => ({
  ok: false,
  problems: [{ field, message }],
  rows: [],
})

async function load(db: Db, account: Account, regime: Regime, form: FormData): Promise<Acted> {
  const page = String(form.get('page') ?? '').trim()
  const read = await readRows(form.get('file'))
  const { organisation_id: organisationId } = account
  return inOrganisation(db, organisationId, async (tx): Promise<Acted> => {
    const there = (await listWordings(tx)).filter((one) => one.regime === regime.key)
    const asked = readWordings(
      regime,
      'rows' in read ? read.rows : [],
      there.map(({ code }) => code),
    )
    const rows = [...('rows' in read ? read.problems : []), ...(asked.ok ? [] : asked.problems)]
    const problems = [
      ...('message' in read ? [{ field: 'file', message: read.message }] : []),
      ...(rows.length > 0 ? [{ field: 'file', message: countOf(rows) }] : []),
      ...(isAddress(page)
        ? []
        : [{ field: 'page', message: 'Enter the address of the page, with https://' }]),
    ]
    if (problems.length > 0 || !asked.ok) return { ok: false, problems, rows, page }
    const held = await keepWordings(tx, {
      ...{ organisationId, accountId: account.id, page, questions: asked.questions },
    })
    if (held.length === 0) return { ok: true, regime: regime.key }
    const row = (code: string) => ({ row: 0, message: `${used(code)}: the file has others` })
    const message = `The file changes the words of ${held.join(', ')}, which a survey asks`
    return { ok: false, problems: [{ field: 'file', message }], rows: held.map(row), page }
  })
}

const countOf = (rows: readonly FileProblem[]) =>
  rows.length === 1
    ? 'One thing in the file is to be put right'
    : `${rows.length} things in the file are to be put right`

function isAddress(page: string): boolean {
  return URL.canParse(page) && ['https:', 'http:'].includes(new URL(page).protocol)
}

/** The rows of the file that was sent, or why it cannot be read. */
async function readRows(file: FormDataEntryValue | null): Promise<RowsRead | { message: string }> {
  if (!(file instanceof Blob) || file.size === 0) return { message: 'Choose a file' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')
  if (/^\s*[[{]/.test(text)) {
    try {
      return rowsOfJson(JSON.parse(text))
    } catch {
      return { message: 'The file begins like JSON, and cannot be read as it' }
    }
  }
  const read = await readFile(bytes)
  if (!read.ok) return { message: read.message }
  const { headings, rows } = read.table
  const broken = rows.flatMap((row) =>
    'problem' in row ? [{ row: row.number, message: `The row ${row.problem}` }] : [],
  )
  const whole = rowsOfTable(
    headings,
    rows.flatMap((row) => ('cells' in row ? [row] : [])),
  )
  return { rows: whole.rows, problems: [...whole.problems, ...broken] }
}
