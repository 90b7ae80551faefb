/**
 * `npm test`: checks first, then every test. Other arguments name test files.
 * `--checks-only` runs no tests; `--long` gives the randomised tests their long counts.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from './checks.ts';
import { ROOT, runVisibly } from './run-command.ts';
import { countTests, REPORT } from './test-report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'checks-only': { type: 'boolean', default: false }, long: { type: 'boolean', default: false } },
});

const checks = await runChecks();
const counts = { passed: checks.passed, failed: checks.failed.length, skipped: 0 };
if (!values['checks-only']) {
  const tests = await runTests();
  counts.passed += tests.passed;
  counts.failed += tests.failed;
  counts.skipped += tests.skipped;
}
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function runTests() {
  if (values.long) process.env['ATLAS_LONG'] = '1';
  await rm(join(ROOT, REPORT), { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const code = await runVisibly(['vitest', 'run', ...reporters, ...positionals]);
  return await countTests(code);
}
