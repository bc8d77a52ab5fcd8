import type { OwnProfile } from '../../../../../db/panel/profile.server'
import { strands } from '../../../../../surveys/strands/all'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'
import type { Translate } from '../../../../locales/translate'

/** What stands in a strand for "prefer not to say". */
export const unsaid = 'unsaid'

/** What the form holds, by strand. */
export const typedProfile = (form: FormData): Record<string, string> =>
  Object.fromEntries(strands.map(({ key }) => [key, typedIn(form, key)]))

/** What a member says of themselves, a strand that was skipped or not said left out, or every problem, in these words. */
export function readProfile(
  typed: Record<string, string>,
  words: Translate,
): { ok: true; own: OwnProfile } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = []
  const own: OwnProfile = {}
  for (const { key, categories } of strands) {
    const value = typed[key] ?? ''
    const chosen = categories.find(({ code }) => String(code) === value)
    if (chosen) own[key] = chosen.code
    else if (value !== '' && value !== unsaid)
      problems.push({ field: key, message: words('profile-you-wrong') })
  }
  return problems.length === 0 ? { ok: true, own } : { ok: false, problems }
}
