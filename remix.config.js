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

export default defineConfig({
  plugins: [
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
