import { z } from 'zod'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import { listClaims } from '../../../../../db/judgement/claim.server'
import { listJudgedFrameworks, listJudgements } from '../../../../../db/judgement/judgement.server'
import { findPlanRecord } from '../../../../../db/plan/record.server'
import { getDefinition } from '../../../../../db/survey.server'
import type { Wave } from '../../../../../db/wave.server'
import { frameworks } from '../../../../../surveys/frameworks/all'
import { nameOfFramework, subjectsOf } from '../../../../../surveys/judgement/subject'
import { aboutWave } from '../../about-wave.server'
import { aboutJudgement } from '../about-judgement.server'
import { claimOfFinding } from '../claim/of-finding.server'

/** What the page of a wave's judgements shows: every theme of the frameworks in use, which are those that anything was ever
 *  judged of; and what can be judged. With the key of a finding, the claim that is to be made of it. */
export async function findWaveJudgements(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  const all = await listJudgements(tx, wave.id)
  const claims = await listClaims(
    tx,
    all.map(({ id }) => id),
  )
  const record = await findPlanRecord(tx, today())
  const used = await listJudgedFrameworks(tx)
  const about = all.map((one) =>
    aboutJudgement(
      one,
      claims.filter(({ judgement_id }) => judgement_id === one.id),
      record,
    ),
  )
  const key = search.get('finding')
  return {
    wave: aboutWave(wave, definition),
    finding: key ? await claimOfFinding(tx, wave, key) : undefined,
    frameworks: frameworks
      .filter((framework) => used.has(framework.key))
      .map((framework) => ({
        key: framework.key,
        name: nameOfFramework(framework),
        rows: subjectsOf(framework).map(({ name, theme, kind }) => {
          const versions = about.filter(
            (one) => one.framework === framework.key && one.theme === theme && one.kind === kind,
          )
          return {
            ...{ name, theme, kind },
            shown: versions.find(({ isSigned }) => isSigned) ?? versions[0],
            draft: versions.find(({ isSigned }) => !isSigned)?.id,
          }
        }),
      })),
    choices: frameworks.map((framework) => ({
      name: nameOfFramework(framework),
      choices: subjectsOf(framework).map(({ framework, theme, kind, name }) => ({
        value: [framework, theme, kind].join(' '),
        text: name,
      })),
    })),
  }
}

export type WaveJudgements = Awaited<ReturnType<typeof findWaveJudgements>>
export type JudgedRow = WaveJudgements['frameworks'][number]['rows'][number]

const Chosen = z.templateLiteral([z.string(), ' ', z.string(), ' ', z.enum(['service', 'prospects'])])

/** The subject that was chosen on the page; undefined where it is none of them. */
export function readSubject(typed: string) {
  if (!Chosen.safeParse(typed).success) return undefined
  const [framework = '', theme = '', kind = ''] = typed.split(' ')
  return frameworks
    .filter(({ key }) => key === framework)
    .flatMap(subjectsOf)
    .find((one) => one.theme === theme && one.kind === kind)
}
