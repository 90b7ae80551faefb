/** What is checked without running the product. Each is one line here and counts as one test. */
import { runCommand } from './run-command.ts';

const CHECKS = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'format, lint and the walls between folders', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'unused files, exports and dependencies', command: ['knip', '--no-progress'] },
  { name: 'the bundle builds', command: ['node', 'scripts/build.ts'] },
  { name: 'the first download is small', command: ['size-limit'] },
] as const;

/** Runs every check, telling the outcome of each; gives the names of those that failed. */
export async function runChecks(): Promise<{ passed: number; failed: string[] }> {
  const failed: string[] = [];
  for (const { name, command } of CHECKS) {
    const { code, output } = await runCommand(command);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (code === 0) continue;
    failed.push(name);
    console.log(`\n${output.trim()}\n`);
  }
  return { passed: CHECKS.length - failed.length, failed };
}
