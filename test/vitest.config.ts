import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql comes as CommonJS and as ES modules; everything has to share the build that Node itself would load.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2, // an embedded database takes most of a core while it starts
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
})
