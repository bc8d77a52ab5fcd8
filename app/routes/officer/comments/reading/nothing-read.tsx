import { Inset } from '../../../../components/inset'

type Props = {
  /** Why there is nothing to read. */
  why: 'none like this' | 'none released' | 'too few'
  /** The waves that have comments to screen. */
  desks: readonly { id: string; name: string }[]
}

const reasons = {
  'none like this':
    'No released comment is like this. Take a word or a choice away, or release more comments.',
  'none released': 'No comment has been released yet.',
  'too few': 'Comments have been released, but none from a region where 30 or more answered.',
}

/** Why there is no comment to read, and the way to the desks of the waves where there is none whatever is chosen. */
export function NothingRead({ why, desks }: Props) {
  return (
    <Inset>
      {reasons[why]}
      {why === 'none like this' ? null : (
        <>
          {desks.length === 0 ? ' None has been written yet.' : ' Screen those of a wave:'}
          <ul className="govuk-list">
            {desks.map(({ id, name }) => (
              <li key={id}>
                <a className="govuk-link" href={`/officer/waves/${id}/comments`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Inset>
  )
}
