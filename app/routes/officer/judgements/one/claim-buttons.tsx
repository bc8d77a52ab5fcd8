import type { AboutClaim } from '../about-claims.server'
import { claimHref } from '../href'

type Props = { judgement: string; claim: AboutClaim; revision: number; isFirst: boolean }

/** What can be done with a claim of a draft. */
export function ClaimButtons({ judgement, claim, revision, isFirst }: Props) {
  const named = <span className="govuk-visually-hidden">: {claim.words.slice(0, 60)}</span>
  return (
    <form method="post" className="claim__ways">
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="claim" value={claim.id} />
      <a className="govuk-link" href={claimHref(judgement, claim.id)}>
        Change, or add what it rests on{named}
      </a>
      {isFirst ? null : (
        <button type="submit" className="link-button" name="intent" value="up">
          Move up{named}
        </button>
      )}
    </form>
  )
}
