import { defineConfig } from 'vitest/config'

/** `npm run mutants`: the mover broken on purpose, one place at a time. No part of `npm test`, since it takes up to an hour. */
export default defineConfig({
  test: {
    include: ['test/validate/both-halves/mutation.ts'],
    globalSetup: ['test/global-setup.ts'],
    reporters: ['default', './test/skipped.ts'],
    testTimeout: 7_200_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
  },
})
