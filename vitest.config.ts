import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import './scripts/quiet-tools.ts';

// Tests start many processes: what Node compiled for one serves the next.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/node');

/** One process runs one file after another, so that what they import is loaded once. What a test changes is put back. */
const SHARED = { isolate: false, restoreMocks: true, unstubEnvs: true, unstubGlobals: true };
/** Generous: a busy machine is no fault of the code, and no test asserts a time. */
const UNIT = { testTimeout: 120_000 };
/** These run on the bundle, built when it is older than its sources, and start servers and browsers. */
const BUNDLE = { globalSetup: ['scripts/before-tests.ts'], testTimeout: 120_000, hookTimeout: 120_000 };
/** A state that is waited for comes when it comes; only what fails takes so long. */
const PATIENT = { expect: { poll: { timeout: 15_000 } } };
const WORKER = { ...BUNDLE, globalSetup: ['scripts/before-api-tests.ts'] };

export default defineConfig({
  test: {
    // One more than the two cores that have to do: somebody always waits for a browser.
    maxWorkers: 3,
    projects: [
      { test: { name: 'core', include: ['tests/core/**/*.test.ts'], ...UNIT, ...SHARED } },
      {
        test: {
          name: 'web',
          include: ['tests/web/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/fresh-modules.ts'],
          ...UNIT,
          ...SHARED,
        },
      },
      { test: { name: 'api', include: ['tests/api/**/*.test.ts'], ...WORKER, ...SHARED } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...BUNDLE, ...SHARED, ...PATIENT } },
      { test: { name: 'house', include: ['tests/house/**/*.test.ts'], ...BUNDLE } },
    ],
  },
});
