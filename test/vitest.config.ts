import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql comes as CommonJS and as ES modules; everything has to share the build that Node itself would load.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/template.ts',
    pool: 'forks',
    isolate: false, // files of a worker share what they import: most of the time of a small one
    maxWorkers: 2, // an embedded database takes most of a core while it starts
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    expect: { poll: { timeout: 30_000 } }, // what is waited for comes at once, but for a busy machine
  },
})
