import { Details } from '../../../components/details'
import { Inset } from '../../../components/inset'
import { MarkedText } from '../../../components/marked-text'
import { ReferralCard } from '../safeguarding/referral-card'
import {
  EditForm,
  type FormProps,
  HoldForm,
  LanguageForm,
  PassOnForm,
  ReturnForm,
  TranslationForm,
} from './comment-forms'
import type { CommentView } from './comment-view.server'
import { ReleaseForm } from './release-form'

/** The comment as written, with its translation, and as it was released. */
export function CommentWords({ comment }: Pick<CommentView, 'comment'>) {
  const { original, language, languageName, pieces, released, translated, heldBecause } = comment
  return (
    <div className="comment">
      {original === undefined ? null : (
        <>
          <h2 className="govuk-heading-s">As written, in {languageName}</h2>
          <MarkedText pieces={[{ text: original, kind: undefined }]} language={language} />
          <h2 className="govuk-heading-s">
            Translated by {translated?.by}, {translated?.on}
          </h2>
        </>
      )}
      <MarkedText pieces={pieces} language={original === undefined ? language : 'en'} />
      {released === null ? null : (
        <>
          <h2 className="govuk-heading-s">As released</h2>
          <MarkedText pieces={[{ text: released, kind: undefined }]} language="en" />
        </>
      )}
      {heldBecause ? <p className="govuk-body">Held back: {heldBecause}</p> : null}
    </div>
  )
}

/** Everything that can be done with a comment: what is most likely next stands open. */
export function CommentActs(props: FormProps & { view: CommentView }) {
  const { comment, view } = props
  const { needsTranslation, languageName, state } = comment
  return (
    <>
      <h2 className="govuk-heading-m" id="release">
        {needsTranslation ? `Translate it from ${languageName}` : 'Release it'}
      </h2>
      {needsTranslation ? (
        <>
          <Inset>It is not in English, so it waits for a translation and cannot be released before.</Inset>
          <TranslationForm {...props} />
        </>
      ) : (
        <>
          {state === 'released' ? null : (
            <ReleaseForm comment={comment} offered={view.offered} action={view.search} />
          )}
          <h3 className="govuk-heading-s">Or edit what is released</h3>
          <EditForm {...props} />
        </>
      )}
      <h2 className="govuk-heading-m" id="hold">
        Hold it back
      </h2>
      <HoldForm {...props} />
      {state === 'waiting' ? null : <ReturnForm comment={comment} />}
      <h2 className="govuk-heading-m" id="pass-on">
        It tells of harm
      </h2>
      {view.referrals.map((referral) => (
        <ReferralCard
          key={referral.id}
          referral={referral}
          back={`/officer/waves/${view.wave.id}/comments/${comment.id}`}
        />
      ))}
      <PassOnForm {...props} duty={view.duty} hasMail={view.hasMail} />
      <OtherLanguage {...props} />
    </>
  )
}

function OtherLanguage(props: FormProps) {
  const { needsTranslation, languageName } = props.comment
  return (
    <Details summary={languageName ? 'Change the translation or the language' : 'It is not in English'}>
      {languageName && !needsTranslation ? <TranslationForm {...props} /> : null}
      <LanguageForm {...props} />
    </Details>
  )
}
