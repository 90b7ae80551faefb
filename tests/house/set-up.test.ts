/** The set-up script in a folder of its own, with a stand-in for npm that notes how often it is called. */
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT, runCommand } from '../../scripts/run-command.ts';

const INSTALLS = `echo called >> calls.txt
mkdir -p node_modules/node/bin
ln -sf ${process.execPath} node_modules/node/bin/node`;
const HAS_NO_NETWORK = 'echo npm error code ENOTFOUND; exit 1';
const FAILS_OTHERWISE = 'echo npm error code EUSAGE; exit 1';

test('a fresh clone is installed once, and again when the lockfile changes', async () => {
  const folder = await aClone({ npm: INSTALLS });
  expect((await run(folder)).output).toContain('Installing the dependencies');
  expect(await run(folder)).toMatchObject({ code: 7, output: 'hello one two\n' });
  expect(await callsIn(folder)).toBe(1);
  await writeFile(join(folder, 'package-lock.json'), '{ "changed": true }');
  await run(folder);
  expect(await callsIn(folder)).toBe(2);
});

test('an install that was broken off is done again', async () => {
  const folder = await aClone({ npm: `${INSTALLS}\nexit 1` });
  expect((await run(folder)).code).toBe(1);
  expect((await run(folder)).code).toBe(1);
  expect(await callsIn(folder)).toBe(2);
});

test.each([
  { npm: HAS_NO_NETWORK, sentence: /the npm registry cannot be reached\. .*npm-install\.log\.\n$/, log: 'ENOTFOUND' },
  {
    npm: FAILS_OTHERWISE,
    sentence: /could not be installed; what npm said is in npm-install\.log\.\n$/,
    log: 'EUSAGE',
  },
])('a failed install is one sentence, and npm’s own words are kept: $log', async ({ npm, sentence, log }) => {
  const folder = await aClone({ npm });
  const { code, output } = await run(folder);
  expect(code).toBe(1);
  expect(output).toMatch(sentence);
  expect(output.split('\n')).toHaveLength(3);
  expect(await readFile(join(folder, 'npm-install.log'), 'utf8')).toContain(log);
});

async function aClone({ npm }: { npm: string }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clone-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'scripts'));
  await mkdir(join(folder, 'path'));
  await cp(join(ROOT, 'scripts/set-up.mjs'), join(folder, 'scripts/set-up.mjs'));
  await writeFile(join(folder, 'package-lock.json'), '{}');
  await writeFile(join(folder, 'hello.ts'), `console.log('hello', ...process.argv.slice(2)); process.exit(7);`);
  await writeFile(join(folder, 'path/npm'), `#!/bin/sh\n${npm}\n`);
  await chmod(join(folder, 'path/npm'), 0o755);
  return folder;
}

function run(folder: string) {
  const path = `PATH=${folder}/path:${dirname(process.execPath)}:/usr/bin:/bin`;
  return runCommand(['env', path, process.execPath, 'scripts/set-up.mjs', 'hello.ts', 'one', 'two'], { folder });
}

async function callsIn(folder: string): Promise<number> {
  return (await readFile(join(folder, 'calls.txt'), 'utf8')).trim().split('\n').length;
}
