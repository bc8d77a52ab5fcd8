import type { Problem } from '../../components/problem'
import { typedIn } from '../../http/typed-in'
import type { Translate } from '../../locales/translate'

/** What a panel member typed; `name` only where no public name was chosen before. */
export type TypedVerdict = { verdict: string; comment: string; name: string }

export type ReadVerdict = { verdict: Verdict; comment: string; publicName: string }

const verdicts = ['confirmed', 'challenged', 'asked for more'] as const
type Verdict = (typeof verdicts)[number]

const longestComment = 1000
const longestName = 60

export function typedVerdict(form: FormData): TypedVerdict {
  const said = (field: string) => typedIn(form, field).trim()
  return { verdict: said('verdict'), comment: said('comment'), name: said('name') }
}

/** The version of the entry that the page showed; 0, which no sent entry has, when the form does not say. */
export function typedVersion(form: FormData): number {
  const value = typedIn(form, 'version')
  return /^\d{1,9}$/.test(value) ? Number(value) : 0
}

/** A verdict, or every problem in the order of the page and in `words`; a name chosen before is kept. */
export function readVerdict(
  typed: TypedVerdict,
  chosenName: string | null,
  words: Translate,
): { ok: true; value: ReadVerdict } | { ok: false; problems: Problem[] } {
  const { verdict, comment } = typed
  const publicName = chosenName ?? typed.name
  const problems: Problem[] = []
  const found = verdicts.find((one) => one === verdict)
  if (!found) {
    problems.push({ field: 'verdict', message: words('verdict-missing') })
  }
  if (found && found !== 'confirmed' && comment === '') {
    problems.push({ field: 'comment', message: words(`comment-missing-${found.replaceAll(' ', '-')}`) })
  }
  if (comment.length > longestComment) {
    problems.push({ field: 'comment', message: words('comment-long', { most: longestComment }) })
  }
  if (publicName === '') {
    problems.push({ field: 'name', message: words('name-missing') })
  }
  if (publicName.length > longestName) {
    problems.push({ field: 'name', message: words('name-long', { most: longestName }) })
  }
  if (!found || problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { verdict: found, comment, publicName } }
}
