import { paperHref } from '../paper/href'

type WhatCanBeDoneProps = {
  id: string
  state: 'planned' | 'open' | 'closed'
  takesFiles: boolean
  shortAddress: string | undefined
}

/** What can be done about a wave before it has any results. */
export function WhatCanBeDone({ id, state, takesFiles, shortAddress }: WhatCanBeDoneProps) {
  return (
    <section aria-labelledby="meanwhile">
      <h2 className="govuk-heading-m" id="meanwhile">
        What you can do now
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {state === 'closed' || takesFiles ? null : (
          <li>
            Answer the survey yourself as a tenant would, and read it aloud: leave it before you send it.
            {shortAddress ? (
              <>
                {' '}
                Its open link is{' '}
                <a className="govuk-link" href={`/s/${shortAddress}`}>
                  /s/{shortAddress}
                </a>
                , for posters and newsletters.
              </>
            ) : null}
          </li>
        )}
        {state === 'open' && !takesFiles ? (
          <li>
            Ask those who have not answered again, and by another way: by text message, at the door, at a
            meeting. Results appear once 50 have answered, so that no figure tells what one person said.
          </li>
        ) : null}
        {state === 'closed' || takesFiles ? null : (
          <li>
            Print{' '}
            <a className="govuk-link" href={paperHref(id)}>
              paper forms
            </a>
            , in large print too, and key what comes back.
          </li>
        )}
        {state === 'open' ? (
          <li>
            <a className="govuk-link" href={`/officer/waves/${id}/imports`}>
              Bring in a file
            </a>{' '}
            of responses that were gathered with another tool.
          </li>
        ) : null}
        {state === 'planned' ? null : (
          <li>
            <a className="govuk-link" href={`/officer/waves/${id}/comments`}>
              Comments
            </a>{' '}
            can be screened {takesFiles ? 'once a file is imported' : 'as they come in'}.
          </li>
        )}
        <li>
          Say what the results are{' '}
          <a className="govuk-link" href={`/officer/waves/${id}/weights`}>
            weighted by
          </a>{' '}
          before you have seen any: then nobody can say that the weights were chosen to please.
        </li>
      </ul>
    </section>
  )
}
