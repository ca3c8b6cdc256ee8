import path from 'node:path'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname
const alias = {
  '@payload-config': path.join(here, 'payload.config.ts'),
  '@collections': path.join(here, 'collections'),
  '@': path.join(here, 'src'),
}

/** A suite in tests/<name> that talks to a real replica set; each worker has a database of its own. */
const suite = (name: string, groupOrder: number, seconds: number, maxWorkers = 1) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: ['tests/support/replica-set.setup.ts'],
    setupFiles: ['tests/support/worker-database.setup.ts'],
    testTimeout: seconds * 1000,
    hookTimeout: 120_000,
    maxWorkers,
    // One kind after the other: what measures time must not share the machine with another kind.
    sequence: { groupOrder },
  },
})

export default defineConfig({
  resolve: { alias },
  test: {
    pool: 'forks',
    // Lexical's files for Node can hang on import; see scripts/bootstrap/plain-lexical.mjs.
    execArgv: ['-C', 'production'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'collections/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      suite('integration', 1, 30, 2),
      suite('security', 2, 30, 2),
      suite('e2e', 3, 60, 2),
      suite('a11y', 3, 60, 2),
      suite('faults', 5, 90),
    ],
  },
})
