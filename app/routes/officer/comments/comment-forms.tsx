import type { OfferedThemes } from '../../../../surveys/comments/theme'
import { Button, ButtonLink } from '../../../components/button'
import { Inset } from '../../../components/inset'
import { type Problem, problemIn } from '../../../components/problem'
import { Radios } from '../../../components/radios'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { Textarea } from '../../../components/textarea'
import { languageChoices } from '../../../locales/language-name'
import type { AboutComment } from './about-comment'
import { concerns, holdReasons, type TypedAct } from './acts'
import { ServiceSelect } from './release-form'
import { ThemeSelect } from './theme-select'

export type FormProps = {
  comment: AboutComment
  /** The themes that it can be said to speak of. */
  offered: readonly OfferedThemes[]
  typed: TypedAct | undefined
  problems: readonly Problem[]
}

const asChoices = (texts: readonly string[]) => texts.map((text) => ({ value: text, text }))
const Version = ({ comment }: Pick<FormProps, 'comment'>) => (
  <input type="hidden" name="version" value={comment.version} />
)

/** Releases a comment in words the officer has edited: those suggested, to begin with. */
export function EditForm({ comment, offered, typed, problems }: FormProps) {
  const isRefused = typed?.act === 'edit'
  return (
    <form method="post" noValidate>
      <Version comment={comment} />
      <Textarea
        name="words"
        label="Words to release"
        hint="Put what was taken out in square brackets: [name]. Change nothing else of what the tenant said."
        value={typed?.words || (comment.released ?? comment.suggested)}
        error={problemIn(problems, 'words')}
        size="s"
      />
      <ServiceSelect
        id="edited-service"
        name="edited-service"
        value={typed?.['edited-service'] || comment.service}
      />
      <ThemeSelect
        id="edited-theme"
        name="edited-theme"
        value={isRefused ? typed['edited-theme'] : comment.theme}
        service={comment.service}
        offered={offered}
      />
      <Button text="Release in these words" kind="secondary" name="act" value="edit" />
    </form>
  )
}

/** Holds a comment back, with the reason. */
export function HoldForm({ comment, typed, problems }: FormProps) {
  return (
    <form method="post" noValidate>
      <Version comment={comment} />
      <Select
        name="reason"
        label="Why it is held back"
        blank="Choose a reason"
        choices={asChoices(holdReasons)}
        value={typed?.reason}
        error={problemIn(problems, 'reason')}
      />
      <TextInput
        name="reason-more"
        label="More about the reason (if needed)"
        hint="Leave out names and the tenant’s words: this stays on record as you write it."
        value={typed?.['reason-more']}
        error={problemIn(problems, 'reason-more')}
      />
      <Button text="Hold back" kind="secondary" name="act" value="hold" />
    </form>
  )
}

/** Puts the English of a comment beside it. */
export function TranslationForm({ comment, typed, problems }: FormProps) {
  const isFirst = comment.original === undefined
  const afterwards =
    comment.state === 'held'
      ? 'The comment stays held back.'
      : 'It waits to be released afterwards, like any comment.'
  const before = isFirst ? '' : comment.pieces.map(({ text }) => text).join('')
  return (
    <form method="post" noValidate>
      <Version comment={comment} />
      <Textarea
        name="translation"
        label={`In English, from ${comment.languageName}`}
        hint={`Say what the tenant said and no more. ${afterwards}`}
        value={typed?.translation || before}
        error={problemIn(problems, 'translation')}
        size="s"
      />
      <Button
        text="Save the translation"
        {...(isFirst ? {} : { kind: 'secondary' as const })}
        name="act"
        value="translate"
      />
    </form>
  )
}

/** Says that a comment is in another language than the page it was written on. */
export function LanguageForm({ comment, typed, problems }: FormProps) {
  return (
    <form method="post" noValidate>
      <Version comment={comment} />
      <Select
        name="language"
        label="The language it is written in"
        choices={languageChoices}
        value={typed?.language || comment.language}
        error={problemIn(problems, 'language')}
      />
      <Button text="Save the language" kind="secondary" name="act" value="language" />
    </form>
  )
}

/** Passes a comment that tells of harm on to the named duty. */
export function PassOnForm({
  comment,
  typed,
  problems,
  duty,
  hasMail,
}: FormProps & { duty: { name: string } | undefined; hasMail: boolean }) {
  return (
    <form method="post" noValidate>
      <Version comment={comment} />
      {duty ? (
        <p className="govuk-body">
          It goes to <strong>{duty.name}</strong>, and is held back.{' '}
          {hasMail ? 'They are sent an e-mail at once that says where it is.' : ''} Who passed it on, when, to
          whom and what you write here is kept on record.
        </p>
      ) : (
        <Inset>
          Nobody is named for safeguarding yet.{' '}
          <a className="govuk-link" href="/officer/safeguarding">
            Name who is told
          </a>{' '}
          first.
        </Inset>
      )}
      <Radios
        name="concern"
        legend="What the concern is"
        choices={asChoices(concerns)}
        value={typed?.concern}
        error={problemIn(problems, 'concern')}
        size="s"
      />
      <Textarea
        name="note"
        label="What they should know (if needed)"
        hint="In your own words. Leave out names, and do not copy the comment: they read it here. This stays on record even when the tenant takes the comment back."
        value={typed?.note}
        error={problemIn(problems, 'note')}
        rows={3}
        size="s"
      />
      {duty ? (
        <Button text="Pass it on to safeguarding" kind="warning" name="act" value="pass on" />
      ) : (
        <ButtonLink text="Name who is told" href="/officer/safeguarding" kind="secondary" />
      )}
    </form>
  )
}

/** Puts a screened comment back among those that wait. */
export function ReturnForm({ comment }: Pick<FormProps, 'comment'>) {
  return (
    <form method="post">
      <Version comment={comment} />
      <Button text="Put it back to wait" kind="secondary" name="act" value="return" />
    </form>
  )
}
