import { Inset } from '../../../components/inset'

/** Says on a page of a signed judgement that nothing can be changed there. */
export function SignedNote() {
  return <Inset>This judgement is signed, so nothing here can be changed. Begin a new version instead.</Inset>
}
