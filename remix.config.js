import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

/** Makes `app/server.ts` the server bundle's entry, so that server, command line, migrations and pages are one
 *  module graph. Remix sets its own entry, so this has to come after it. */
const serverEntry = {
  name: 'soundings-server-entry',
  enforce: 'post',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: 'app/cli/main.ts' } } } : undefined,
}

/** What is changed in postgres.js 3.4.9 until it is mended there (its issues 1154 and 1208). A small query is written a
 *  turn later, by when the connection may be gone: that ends the process. And a connection lost while somebody holds it
 *  is handed to the next, whom its last error and the holder's later queries then reach. Here all of them are refused, as
 *  of any connection lost. */
const mends = {
  '/postgres/src/connection.js': [
    [
      'const x = socket.write(chunk, fn)',
      'if (!socket) return refuse()\n    const x = socket.write(chunk, fn)',
    ],
    [
      'function connectTimedOut() {',
      `function forget() {
    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
  }

  function refuse() {
    forget()
    error(Errors.connection('CONNECTION_CLOSED', options))
    return false
  }

  function connectTimedOut() {`,
    ],
    ['clearImmediate(nextWriteTimer)\n    if (socket) {', 'forget()\n    if (socket) {'],
    ['clearImmediate(nextWriteTimer)\n    socket.removeListener', 'forget()\n    socket.removeListener'],
    [
      'closedTime = performance.now()',
      'query = results = errorResponse = null\n    closedTime = performance.now()',
    ],
  ],
  '/postgres/src/index.js': [
    [
      'sql.release = () => {\n      c.reserved = null\n',
      `let lost = false
    c.onclose = (error) => {
      lost = true
      while (queue.length) queue.shift().reject(error)
    }
    sql.release = () => {
      if (lost) return
      c.onclose = c.reserved = null
`,
    ],
    [
      'function handler(q) {\n      c.queue === full\n        ? queue.push(q)',
      `function handler(q) {
      if (lost) return q.reject(Errors.connection('CONNECTION_CLOSED', options))
      c.queue === full
        ? queue.push(q)`,
    ],
  ],
}

/** Fails once the source is another, so that no mend outlives its need. */
const mendedPostgres = {
  name: 'soundings-mended-postgres',
  enforce: 'pre',
  transform(code, id) {
    const file = Object.keys(mends).find((name) => id.split('?')[0].endsWith(name))
    return (
      file &&
      mends[file].reduce((mended, [found, instead]) => {
        if (!mended.includes(found)) throw new Error(`postgres.js is not what it was: no "${found}" in ${id}`)
        return mended.replace(found, () => instead)
      }, code)
    )
  },
}

export default defineConfig({
  ssr: { noExternal: ['postgres'] },
  plugins: [
    mendedPostgres,
    !process.env.VITEST &&
      remix({
        appDirectory: 'app',
        future: {
          v3_fetcherPersist: true,
          v3_lazyRouteDiscovery: true,
          v3_relativeSplatPath: true,
          v3_routeConfig: true,
          v3_singleFetch: true,
          v3_throwAbortReason: true,
        },
      }),
    !process.env.VITEST && serverEntry,
  ],
  css: {
    preprocessorOptions: {
      scss: { quietDeps: true, silenceDeprecations: ['import'], loadPaths: ['node_modules'] },
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: {
      // A library's misplaced hints to the bundler, and routes that have no page: nothing to act on.
      onwarn: (warning, warn) =>
        ['INVALID_ANNOTATION', 'EMPTY_BUNDLE'].includes(warning.code ?? '') || warn(warning),
    },
  },
  optimizeDeps: { entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.tsx'] },
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    server: { deps: { inline: ['postgres'] } },
    // Loading the modules anew for every file took as long as a third of the tests. What a file opens it closes.
    poolOptions: { forks: { minForks: 1, maxForks: 2, isolate: false } },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/command/**', 'test/**/*.long.test.ts'],
          globalSetup: ['test/setup/database.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['test/**/*.long.test.ts'],
          globalSetup: ['test/setup/build.ts', 'test/setup/database.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'command',
          include: ['test/command/**/*.test.ts'],
          globalSetup: ['test/setup/build.ts'],
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: ['test/**/*.long.test.ts'],
          globalSetup: ['test/setup/build.ts', 'test/setup/database.ts'],
          testTimeout: 120_000,
          // Last, when the demonstration that its servers run on has been loaded.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
