import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as rules from './architecture/rules'
import { readSource, type Source } from './architecture/source'

const root = path.resolve(import.meta.dirname, '..')

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => /\.(tsx?|js)$/.test(name))
}

const read = (file: string) => readSource(file, readFileSync(path.join(root, file), 'utf8'))
const sources = ['app', 'db', 'surveys', 'test'].flatMap(filesUnder).map(read)
const routes = new Set(
  sources
    .find(({ file }) => file === 'app/routes.ts')
    ?.strings.filter((text) => text.startsWith('routes/'))
    .map((text) => `app/${text}`),
)

describe('the house', () => {
  test('every file keeps to every rule', () => {
    const broken = sources.flatMap((source) =>
      rules.allRules(routes).flatMap((rule) => rule(source).map((problem) => `${source.file} ${problem}`)),
    )
    expect(broken).toEqual([])
  })

  test('no imports go round in a circle', () => {
    expect(rules.cyclesOf(sources)).toEqual([])
  })

  test('the top level holds only what belongs there', () => {
    expect(rules.strayEntries(readdirSync(root))).toEqual([])
  })

  test('the rules looked at real files and real routes', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(routes.size).toBeGreaterThan(20)
    const client = sources.find(({ file }) => file === 'db/client.server.ts')
    expect(client?.imports).toEqual(['kysely', 'kysely-postgres-js', 'postgres', 'db/schema'])
  })
})

describe('each rule catches a file that breaks it', () => {
  const problems = (rule: rules.Rule, file: string, text: string) => rule(readSource(file, text)).length

  test.each<[string, rules.Rule, string, string]>([
    ['surveys import db', rules.surveysArePure, 'surveys/a.ts', `import { x } from '../db/client.server'`],
    ['surveys import a package', rules.surveysArePure, 'surveys/a/b.ts', `import x from 'lodash'`],
    ['surveys import node', rules.surveysArePure, 'surveys/a.ts', `import { readFileSync } from 'node:fs'`],
    ['surveys import later', rules.surveysArePure, 'surveys/a.ts', `const x = await import('../app/server')`],
    ['surveys hand on', rules.surveysArePure, 'surveys/a.ts', `export * from '../db/schema'`],
    ['surveys take a type', rules.surveysArePure, 'surveys/a.ts', `type X = import('../db/schema').Database`],
    ['surveys read the clock', rules.surveysHaveNoClock, 'surveys/a.ts', 'const now = new Date()'],
    ['surveys fetch', rules.surveysHaveNoClock, 'surveys/a.ts', `await fetch('https://example.org')`],
    ['db imports app', rules.dbDoesNotKnowApp, 'db/a.server.ts', `import { x } from '../app/context'`],
    ['a migration imports', rules.migrationsAreFrozen, 'db/migrations/a.ts', `import '../../surveys/codes'`],
    [
      'the product imports a test',
      rules.nothingImportsTests,
      'db/demo/a.ts',
      `import '../../test/setup/clone'`,
    ],
    [
      'a component reads',
      rules.componentsAreGivenTheirData,
      'app/components/a.tsx',
      `import '../../db/wave.server'`,
    ],
    [
      'a chart takes a route',
      rules.componentsAreGivenTheirData,
      'app/charts/a.tsx',
      `import '../routes/panel/entry'`,
    ],
    [
      'a component takes a secret',
      rules.componentsAreGivenTheirData,
      'app/components/a.tsx',
      `import '../env.server'`,
    ],
    ['a route builds SQL', rules.onlyDbBuildsSql, 'app/routes/panel/a.tsx', `import { sql } from 'kysely'`],
    ['a db module without .server', rules.onlyDbBuildsSql, 'db/a.ts', `import postgres from 'postgres'`],
    ['process.env', rules.oneModuleReadsTheEnvironment, 'app/a.ts', 'const x = process.env.HOME'],
    ['import.meta.env', rules.oneModuleReadsTheEnvironment, 'app/a.ts', 'const x = import.meta.env.MODE'],
    ['a folder of helpers', rules.foldersAreNamedByConcept, 'app/helpers/a.ts', ''],
    ['a file of utils', rules.foldersAreNamedByConcept, 'db/utils.ts', ''],
    [
      'a figure by the back door',
      rules.figuresComeFromOnePlace,
      'db/a.server.ts',
      'sql`select * from reading_cell`',
    ],
    ['a count by a page', rules.figuresComeFromOnePlace, 'app/a.ts', `import '../db/breakdown.server'`],
    [
      'a live count by a page',
      rules.figuresComeFromOnePlace,
      'app/a.ts',
      `import '../db/breakdown/read.server'`,
    ],
    ['a figure by Kysely', rules.figuresComeFromOnePlace, 'db/a.server.ts', `tx.selectFrom('reading_cell')`],
    [
      'answers counted elsewhere',
      rules.answersAreCountedInOnePlace,
      'db/a.server.ts',
      `tx.selectFrom('response').select('answers')`,
    ],
    [
      'a page counting one by one',
      rules.pagesDoNotCountOneByOne,
      'app/routes/panel/a.server.ts',
      `import { countResponses } from '../../../db/wave.server'\ncountResponses()`,
    ],
    [
      'answers counted in plain SQL',
      rules.answersAreCountedInOnePlace,
      'db/a.server.ts',
      'sql`select answers[1] from response where area_id = 1`',
    ],
  ])('%s', (_name, rule, file, text) => {
    expect(problems(rule, file, text)).toBe(1)
  })

  test('a route imports another route', () => {
    const rule = rules.routesStandAlone(
      new Set(['app/routes/panel/entry.tsx', 'app/routes/panel/entries.tsx']),
    )
    expect(problems(rule, 'app/routes/panel/entry.tsx', `import { x } from './entries'`)).toBe(1)
    expect(problems(rule, 'app/routes/panel/entry.tsx', `import { x } from '../../components/y'`)).toBe(0)
  })

  test('a circle of three files, one of them imported only as it is needed', () => {
    const circle: Source[] = [
      readSource('db/a.ts', `import './b'`),
      readSource('db/b.ts', `export { c } from './c'`),
      readSource('db/c.ts', `const a = () => import('./a')`),
    ]
    expect(rules.cyclesOf(circle)).toEqual(['db/a > db/b > db/c > db/a'])
  })

  test('a stray folder at the top', () => {
    expect(rules.strayEntries(['app', 'src', '.ci', 'build'])).toEqual(['src'])
  })
})

describe('the rules let pass what is right', () => {
  test('words in strings and comments, names of properties, names of its own', () => {
    const text = `// process.env, new Date()\nconst fetch = 1\nexport const x = { Date: 'Date', y: z.process, fetch }`
    const source = readSource('surveys/a.ts', text)
    expect([...rules.surveysHaveNoClock(source), ...rules.oneModuleReadsTheEnvironment(source)]).toEqual([])
  })

  test('the domain importing itself, zod and the distributions', () => {
    const text = `import { z } from 'zod'\nimport './codes'\nimport '@stdlib/stats-base-dists-normal-cdf'`
    expect(rules.surveysArePure(readSource('surveys/a.ts', text))).toEqual([])
  })
})
