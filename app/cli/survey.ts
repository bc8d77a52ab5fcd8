import { readFileSync } from 'node:fs'
import { inOrganisation, type Tx } from '../../db/client.server'
import { findOrganisationId } from '../../db/organisation.server'
import { listOpenedVersions, listSurveyKeys } from '../../db/survey.server'
import { insertSurveyDraft, nobody } from '../../db/survey-draft.server'
import { readSurveyFile, writeSurveyFile } from '../../surveys/building/interchange'
import { freeKey } from '../../surveys/building/key'
import type { SurveyDefinition } from '../../surveys/definition'
import type { DefinitionProblem } from '../../surveys/definition-shape'
import { lineById } from '../../surveys/frameworks/all'
import { templates } from '../../surveys/templates/all'
import { inDatabase } from './database'
import type { Options } from './options'

/** `soundings survey …`: checks the file of a survey, prints a ready one as a file, prints a version of an organisation's
 *  survey, or brings a file in as a draft. */
export async function survey(options: Options): Promise<void> {
  const [what, ...parts] = options.parts
  const act = acts[what ?? '']
  if (!act) throw new Error(usage)
  await act(parts, options)
}

const usage = `Say what to do with a survey:
  soundings survey check FILE                               say everything that is wrong in a file
  soundings survey ready [KEY]                              print a ready survey as a file, or their keys
  soundings survey export ORGANISATION SURVEY [VERSION]     print a version as a file, the newest unless named
  soundings survey import ORGANISATION FILE                 bring a file in as a draft, for an officer to open`

const acts: Record<string, (parts: string[], options: Options) => Promise<void>> = {
  check: async ([file]) => {
    readFile(file)
    console.log('Nothing is wrong in this file.')
  },
  ready: async ([key]) => printReady(key),
  export: ([address, key, version], options) =>
    inOrganisationOf(address, options, async (tx) => {
      const versions = await listOpenedVersions(tx)
      const found = versions
        .filter((one) => one.definition.key === key && (!version || String(one.version) === version))
        .sort((one, other) => other.version - one.version)[0]
      if (!found)
        throw new Error(
          `There is no ${version ? `version ${version} of a ` : ''}survey "${key ?? ''}" there.`,
        )
      process.stdout.write(writeSurveyFile(found.definition))
    }),
  import: ([address, file], options) => {
    const definition = readFile(file)
    return inOrganisationOf(address, options, async (tx, organisation_id) => {
      const taken = await listSurveyKeys(tx)
      const isTaken = (key: string) => taken.includes(key)
      const key = isTaken(definition.key) ? freeKey(definition.key, isTaken) : definition.key
      const id = await insertSurveyDraft(
        tx,
        { organisation_id, id: nobody },
        { definition: { ...definition, key }, what: 'Brought in from a file by a command' },
      )
      console.log(
        options.json ? JSON.stringify({ draft: id, key }) : `A draft was made: /officer/surveys/drafts/${id}`,
      )
    })
  },
}

function printReady(key: string | undefined): void {
  const found = templates.find((template) => template.key === key)
  if (found) {
    process.stdout.write(writeSurveyFile(found))
  } else if (key === undefined) {
    for (const template of templates) console.log(`${template.key.padEnd(24)}  ${template.title.en}`)
  } else {
    throw new Error(`There is no ready survey "${key}": soundings survey ready lists them.`)
  }
}

function readFile(file: string | undefined): SurveyDefinition {
  if (!file) throw new Error(usage)
  const read = readSurveyFile(readFileSync(file, 'utf8'), lineById.keys())
  if (read.ok) return read.definition
  const count = read.problems.length
  throw new Error(
    [`${count === 1 ? 'One problem' : `${count} problems`} in ${file}:`, ...read.problems.map(inWords)].join(
      '\n',
    ),
  )
}

const inWords = ({ path, message, suggestion }: DefinitionProblem) =>
  `  ${path || 'the file'} ${message}${suggestion ? `; did you mean "${suggestion}"?` : ''}`

function inOrganisationOf(
  address: string | undefined,
  options: Options,
  work: (tx: Tx, organisationId: string) => Promise<void>,
): Promise<void> {
  if (!address) throw new Error(usage)
  return inDatabase(options, { what: 'do this', nothing: 'no survey' }, async (db) => {
    const organisationId = await findOrganisationId(db, address)
    if (!organisationId) throw new Error(`There is no organisation with the address "${address}".`)
    await inOrganisation(db, organisationId, (tx) => work(tx, organisationId))
  })
}
