import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take graphql's other build than Node takes, and two copies of it do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // Many tests wait for a program that they started: more of them at once than there are cores.
    maxWorkers: 3,
    // Modules are loaded once for each worker: a file's database is its own, and nothing else is shared between files.
    isolate: false,
    // Most of what runs here runs once or twice: a fifth of the time went into optimizing it. In bytes of bytecode; the measure of Node 20 is 67,584.
    // Later versions have a quick optimizing compiler first, and no such option.
    execArgv: process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1000000'] : [],
    globalSetup: 'test/support/postgres.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for has a second by default: too little on a machine that is busy.
    expect: { poll: { timeout: 30_000 } },
  },
})
