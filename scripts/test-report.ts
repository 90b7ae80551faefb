/** Counts what vitest ran. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { ROOT } from './run-command.ts';

export const REPORT = 'node_modules/.cache/test-report.json';

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/**
 * The counts of a run. A file that did not even load counts as one failed test, and so does a run that ended badly
 * for another reason. A file that leaves all its tests out counts as one that was skipped.
 * @param code vitest's exit code
 */
export async function countTests(code: number): Promise<{ passed: number; failed: number; skipped: number }> {
  const text = await readFile(join(ROOT, REPORT), 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1, skipped: 0 };
  const report = Report.parse(JSON.parse(text));
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + unloaded.length;
  const leftOut = report.testResults.filter((file) => file.status === 'passed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests + leftOut.length,
  };
}
