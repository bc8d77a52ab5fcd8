import { Button } from '../../../components/button'
import { Inset } from '../../../components/inset'
import { type Problem, problemIn } from '../../../components/problem'
import { TextInput } from '../../../components/text-input'
import type { LanguageView } from './language-view.server'

/** Whether tenants are offered the language, and by whose word. */
export function Standing({ view: { name, needsCheck, check, changed } }: { view: LanguageView }) {
  if (!needsCheck) {
    return <p className="govuk-body">Tenants are always offered {name}. It is written beside the English.</p>
  }
  if (!check) {
    return (
      <p className="govuk-body">
        <strong>{name} is a draft.</strong> No tenant sees it, whatever address they type.
      </p>
    )
  }
  return (
    <>
      <p className="govuk-body">
        Tenants are offered {name}: {check.speaker} checked it, as {check.by} said on {check.day}.
      </p>
      {changed > 0 ? (
        <Inset>
          {changed === 1 ? '1 text was' : `${changed} texts were`} changed or added after that. Tenants see
          the new words: have them checked, and mark the language as checked again.
        </Inset>
      ) : null}
    </>
  )
}

type CheckFormProps = { view: LanguageView; speaker: string; problems: readonly Problem[] }

/** Marks the language as checked, or takes it from tenants again. */
export function CheckForm({ view: { name, check, lacking }, speaker, problems }: CheckFormProps) {
  return (
    <>
      {lacking > 0 ? (
        <p className="govuk-body">Tenants’ pages lack {lacking} texts: it cannot be marked as checked yet.</p>
      ) : null}
      <form method="post" noValidate>
        <TextInput
          name="speaker"
          label={`Who speaks ${name} well and has read every text?`}
          hint="A name, and what they are: Amina Yusuf, tenant and interpreter. It is shown here and in the record, never to tenants."
          value={speaker}
          error={problemIn(problems, 'speaker')}
        />
        <Button text={check ? 'Mark as checked again' : 'Mark as checked'} name="intent" value="check" />
      </form>
      {check ? (
        <form method="post">
          <Button text="Take it back: do not offer it" kind="secondary" name="intent" value="take-back" />
        </form>
      ) : null}
    </>
  )
}
