import type { Tx } from '../../../../db/client.server'
import { type PassedOn, passOnComment, type WriteLetter } from '../../../../db/comment/safeguarding.server'
import {
  type Hand,
  holdComment,
  releaseComment,
  returnComment,
  setCommentLanguage,
  translateComment,
} from '../../../../db/comment/screen.server'
import { nameOfTheme } from '../../../../surveys/comments/themes'
import type { Act } from './acts'

/** Does with a comment what an officer asked for, or says why it was not done. `write` is how the safeguarding duty is
 *  written to, where mail is set up. */
export function doAct(tx: Tx, hand: Hand, act: Act, write: WriteLetter | undefined): Promise<PassedOn> {
  switch (act.act) {
    case 'release':
      return releaseComment(tx, hand, { ...act, theme: knownTheme(act.theme) })
    case 'hold':
      return holdComment(tx, hand, act.reason)
    case 'return':
      return returnComment(tx, hand)
    case 'translate':
      return translateComment(tx, hand, act.words)
    case 'language':
      return setCommentLanguage(tx, hand, act.language)
    case 'pass on':
      return passOnComment(tx, hand, act, write)
  }
}

const knownTheme = (id: string | null) => (id !== null && nameOfTheme(id) !== undefined ? id : null)
