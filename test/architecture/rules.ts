import type { Source } from './source'

/** A rule looks at one file and says what is wrong with it, in sentences without the file's name. */
export type Rule = (source: Source) => string[]

const ours = /^(app|db|surveys|test)\//
const isServerModule = (name: string) => /\.server(\.tsx?)?$/.test(name)
const under = (...folders: string[]) => {
  return ({ file }: { file: string }) => folders.some((folder) => file.startsWith(`${folder}/`))
}
const importsAll = (source: Source, isWrong: (name: string) => boolean, why: string) =>
  source.imports.filter(isWrong).map((name) => `imports ${name}: ${why}`)

const inSurveys = under('surveys')
const inDb = under('db')
const inMigrations = under('db/migrations')

/** The domain knows nothing of the database, the pages or the machine. */
export const surveysArePure: Rule = (source) => {
  if (!inSurveys(source)) return []
  const packages = /^(zod|@stdlib\/.+|ml-matrix)$/
  const isWrong = (name: string) => !name.startsWith('surveys/') && !packages.test(name)
  return importsAll(source, isWrong, 'surveys may import only surveys, zod, @stdlib and ml-matrix')
}

const outside = ['Date', 'process', 'fetch', 'performance', 'crypto', 'console', 'setTimeout', 'setInterval']

/** No clock and no I/O in the domain: the same values in give the same values out. */
export const surveysHaveNoClock: Rule = (source) =>
  inSurveys(source)
    ? outside.filter((name) => source.globals.has(name)).map((name) => `uses ${name}: surveys do no I/O`)
    : []

export const dbDoesNotKnowApp: Rule = (source) =>
  inDb(source) ? importsAll(source, (name) => name.startsWith('app/'), 'db may import only surveys') : []

/** A migration is frozen: what it imported could change under it. */
export const migrationsAreFrozen: Rule = (source) => {
  if (!inMigrations(source) || source.file === 'db/migrations/all.ts') return []
  return importsAll(source, (name) => name !== 'kysely', 'a migration may import only kysely')
}

/** The product does not need its tests. */
export const nothingImportsTests: Rule = (source) =>
  source.file.startsWith('test/')
    ? []
    : importsAll(source, (name) => name.startsWith('test/'), 'tests are not part of the product')

/** Components and charts are given what they show. */
export const componentsAreGivenTheirData: Rule = (source) => {
  if (!under('app/components', 'app/charts')(source)) return []
  const isWrong = (name: string) => /^(app\/routes\/|db\/)/.test(name) || isServerModule(name)
  return importsAll(source, isWrong, 'a component or chart is given its data')
}

const drivers = ['kysely', 'kysely-postgres-js', 'postgres']

/** Only the query functions build SQL, so that row-level security and the one way to a figure cannot be gone round. */
export const onlyDbBuildsSql: Rule = (source) => {
  const mayBuild =
    /^db\/([^/]+\/)?[^/]+\.server\.ts$/.test(source.file) ||
    under('db/migrations', 'db/demo', 'db/embedded', 'test')(source)
  // The schema and its parts name Kysely's column types, and no value of it.
  if (mayBuild || /^db\/(schema|[^/]+\/tables)\.ts$/.test(source.file)) return []
  return importsAll(
    source,
    (name) => drivers.includes(name),
    'only db/*.server.ts and db/*/*.server.ts build SQL',
  )
}

const environmentModules = ['app/env.server.ts', 'app/cli/soundings.js']

export const oneModuleReadsTheEnvironment: Rule = (source) =>
  source.readsEnvironment && !environmentModules.includes(source.file) && !source.file.startsWith('test/')
    ? ['reads the environment: only app/env.server.ts does']
    : []

const vague = /(^|\/)(utils?|helpers?|lib|common|misc|types|shared)(\/|\.tsx?$)/

export const foldersAreNamedByConcept: Rule = ({ file }) => {
  const found = vague.exec(file)
  return found ? [`is named "${found[2]}": name it by its concept`] : []
}

/** Routes stand beside each other: what two of them need is a module of its own. `routes` are the files of app/routes.ts. */
export const routesStandAlone =
  (routes: ReadonlySet<string>): Rule =>
  (source) =>
    routes.has(source.file) || source.file.startsWith('app/routes/')
      ? importsAll(
          source,
          (name) => [`${name}.ts`, `${name}.tsx`].some((file) => routes.has(file)),
          'a route may not import another route',
        )
      : []

const cellFiles = ['db/reading/cell.server.ts']
/** What counts responses as they are now, and who may: a reading, its proof, and what measures them. */
const countingModules = [
  'db/breakdown.server',
  ...['facts', 'pairs', 'read', 'trend'].map((name) => `db/breakdown/${name}.server`),
]
const mayCount = (file: string) =>
  file === 'db/verify.server.ts' || /^(db\/breakdown|db\/reading|db\/bench|app\/cli\/bench)\//.test(file)
const answerFiles = ['breakdown', 'response', 'import', 'weighting', 'reading/fingerprint'].map(
  (name) => `db/${name}.server.ts`,
)
const frozenOrDemo = under('db/migrations', 'db/demo', 'test')

/** There is no other way to a figure than `findFigures`: nothing else names the cells of a reading, and nothing but a
 *  reading counts, or names what is counted live. */
export const figuresComeFromOnePlace: Rule = (source) => {
  if (frozenOrDemo(source) || source.file === 'db/schema.ts') return []
  const names =
    !cellFiles.includes(source.file) && source.strings.some((text) => /\breading_cell\b/.test(text))
  const namesLive =
    !mayCount(source.file) && source.strings.some((text) => /\b(rollup|response_change)\b/.test(text))
  const counts = !mayCount(source.file) && source.imports.some((name) => countingModules.includes(name))
  return names || namesLive || counts
    ? ['reads reading_cell or counts responses: a figure comes from findFigures']
    : []
}

/** Stored answers are written by what takes them in and counted by a reading, and strands weighed by: nothing else
 *  but the bench, which makes and counts them in other ways to compare, touches the columns. */
export const answersAreCountedInOnePlace: Rule = (source) => {
  if (!/^(db|app)\//.test(source.file) || frozenOrDemo(source) || answerFiles.includes(source.file)) return []
  if (under('db/breakdown', 'db/bench')(source)) return []
  const namesTable = source.strings.some((text) =>
    /^response( as \w+)?$|\b(from|join|into|update) response\b/.test(text),
  )
  const namesColumn = source.strings.some((text) => /\b(answers|strands)\b/.test(text))
  return namesTable && namesColumn
    ? ['reads or writes response.answers: they are written once, and counted by a reading']
    : []
}

/** Counting responses one by one takes the longer the more there are: a page has `countLive`, or asks whether there are
 *  any. */
export const pagesDoNotCountOneByOne: Rule = (source) =>
  under('app/routes', 'app/http')(source) && source.names.has('countResponses')
    ? ['counts every response: a page has countLive, or hasResponses']
    : []

/** Every import cycle of the files, as a path that ends where it began; `sources` are all of ours. */
export function cyclesOf(sources: Source[]): string[] {
  const byName = new Map(sources.map((source) => [source.file.replace(/\.(tsx?|js)$/, ''), source]))
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (name: string, trail: string[]) => {
    const at = trail.indexOf(name)
    if (at >= 0) cycles.push([...trail.slice(at), name].join(' > '))
    if (at >= 0 || done.has(name)) return
    for (const next of byName.get(name)?.imports ?? []) {
      if (ours.test(next)) visit(next, [...trail, name])
    }
    done.add(name)
  }
  for (const name of byName.keys()) visit(name, [])
  return cycles
}

const topLevel = [
  ...['app', 'db', 'surveys', 'test', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['remix.config.js', 'README.md', 'biome.json', 'Dockerfile'],
]
const made = ['node_modules', 'build', 'coverage']

/** The entries of the root that the house has no place for; dotfiles are free. */
export function strayEntries(entries: string[]): string[] {
  return entries.filter((name) => !name.startsWith('.') && !topLevel.includes(name) && !made.includes(name))
}

/** Every rule that looks at one file. */
export function allRules(routes: ReadonlySet<string>): Rule[] {
  return [
    surveysArePure,
    surveysHaveNoClock,
    dbDoesNotKnowApp,
    migrationsAreFrozen,
    nothingImportsTests,
    componentsAreGivenTheirData,
    onlyDbBuildsSql,
    oneModuleReadsTheEnvironment,
    foldersAreNamedByConcept,
    routesStandAlone(routes),
    figuresComeFromOnePlace,
    answersAreCountedInOnePlace,
    pagesDoNotCountOneByOne,
  ]
}
