import { Button } from '../../../../components/button'
import { Details } from '../../../../components/details'
import { FigurePicker } from '../../../../components/figure-picker'
import type { Problem } from '../../../../components/problem'
import { Radios } from '../../../../components/radios'
import { TextInput } from '../../../../components/text-input'
import { Textarea } from '../../../../components/textarea'
import type { EntryChoices } from '../../entries/entry-choices.server'
import type { AboutClaim } from '../about-claims.server'
import type { TypedClaim } from './claim-fields'
import { fieldOf } from './claim-form'

type Sent = { revision: number; typed: TypedClaim; problems: readonly Problem[] }

/** What a claim rests on so far, each to be taken away. */
export function RestsOn({ claim, revision }: { claim: AboutClaim; revision: number }) {
  const all = [
    ...claim.figures.map(({ id, evidence }) => ({ id, words: evidence, intent: 'remove-figure' })),
    ...claim.sources.map(({ id, words }) => ({ id, words, intent: 'remove-source' })),
  ]
  if (all.length === 0) return <p className="govuk-body">Nothing yet.</p>
  return (
    <ul className="govuk-list">
      {all.map(({ id, words, intent }) => (
        <li key={id}>
          {words}
          <form method="post">
            <input type="hidden" name="revision" value={revision} />
            <input type="hidden" name="evidence" value={id} />
            <button type="submit" className="link-button" name="intent" value={intent}>
              Take away<span className="govuk-visually-hidden">: {words.slice(0, 60)}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

/** Rests the claim on one more figure. */
export function FigureForm({ revision, typed, problems, choices }: Sent & { choices: EntryChoices }) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="revision" value={revision} />
      <FigurePicker
        legend="A figure of tenants’ answers"
        choices={choices}
        field={fieldOf(typed, problems)}
      />
      <Button text="Add the figure" kind="secondary" name="intent" value="cite" />
    </form>
  )
}

/** Rests the claim on a document, or a figure of the landlord's own. */
export function SourceForm({ revision, typed, problems }: Sent) {
  const field = fieldOf(typed, problems)
  const form = (
    <form method="post" noValidate>
      <input type="hidden" name="revision" value={revision} />
      <Radios {...field('kind')} legend="What is it?" choices={kinds} size="s" />
      <TextInput {...field('title')} label="Title" />
      <TextInput {...field('dated-on')} label="Its day" hint="Such as 5 May 2026" />
      <Textarea {...field('says')} label="What it says" rows={2} size="s" />
      <TextInput
        {...field('kept-at')}
        label="Where it is kept"
        hint="So that somebody can look. May be left out."
      />
      <Button text="Add it" kind="secondary" name="intent" value="source" />
    </form>
  )
  const isOpen = problems.some(({ field }) => kindsOfField.has(field))
  return isOpen ? form : <Details summary="Add a document, or a figure of your own">{form}</Details>
}

const kindsOfField = new Set(['kind', 'title', 'dated-on', 'says', 'kept-at'])

const kinds = [
  { value: 'document', text: 'A document or record' },
  { value: 'figure', text: 'A figure of the landlord’s own' },
]
