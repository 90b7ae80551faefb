/** Biome's walls between folders: everything that is forbidden is planted in a copy, and has to be seen. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ROOT, runCommand } from '../../scripts/run-command.ts';

const FORBIDDEN = {
  core: [
    `import { Hono } from 'hono';`,
    `import { sql } from 'drizzle-orm';`,
    `import { drizzle } from 'drizzle-orm/d1';`,
    `import { h } from 'preact';`,
    `import { signal } from '@preact/signals';`,
    `import cytoscape from 'cytoscape';`,
    `import { readFile } from 'node:fs/promises';`,
    `import * as z from 'zod/v3';`,
    `import { idFrom } from '#core/id.ts';`,
    `import { refuse } from '../worker/http.ts';`,
    `import type { App } from '../worker/app.ts';`,
    `import { en } from '../web/text/en.ts';`,
    `import { Problem } from '../scripts/problem.ts';`,
    `import { random } from '../tests/support/random.ts';`,
    `export { Hono } from 'hono';`,
    `export const late = import('hono');`,
    `import MiniSearch from 'minisearch';`,
    `import { Inflate } from 'fflate';`,
    `import sax from 'sax';`,
  ],
  'core/search': [
    `import { Hono } from 'hono';`,
    `import * as z from 'zod/v3';`,
    `import { refuse } from '../../worker/http.ts';`,
    `import { en } from '../../web/text/en.ts';`,
  ],
  'core/files': [
    `import { Hono } from 'hono';`,
    `import MiniSearch from 'minisearch';`,
    `import { refuse } from '../../worker/http.ts';`,
  ],
  'core/partners': [`import { refuse } from '../../worker/http.ts';`, `import { en } from '../../web/text/en.ts';`],
  worker: [
    `import { sql } from 'drizzle-orm';`,
    `import { drizzle } from 'drizzle-orm/d1';`,
    `import { h } from 'preact';`,
    `import cytoscape from 'cytoscape';`,
    `import { en } from '../web/text/en.ts';`,
    `import { Problem } from '../scripts/problem.ts';`,
    `import { random } from '../tests/support/random.ts';`,
    `import { idFrom } from '../core/id.ts';`,
    `import { readFile } from 'node:fs/promises';`,
    `import { verifyAuthenticationResponse } from '@simplewebauthn/server';`,
    `export const late = import('@simplewebauthn/server');`,
    `import { Encrypter } from 'age-encryption';`,
  ],
  'worker/routes': [
    `import { sql } from 'drizzle-orm';`,
    `import { drizzle } from 'drizzle-orm/d1';`,
    `import { loadNetwork } from '../db/load-network.ts';`,
    `import type { loadNetwork } from '../db/load-network.ts';`,
    `import { members } from '../db/schema.ts';`,
    `import { en } from '../../web/text/en.ts';`,
    `import { random } from '../../tests/support/random.ts';`,
    `import { idFrom } from '../../core/id.ts';`,
    `export const late = import('../db/load-network.ts');`,
    `import { isoBase64URL } from '@simplewebauthn/server/helpers';`,
    `export const read = (c) => c.env.DB;`,
    `export const read = ({ env }) => env.DB;`,
  ],
  'worker/db': [
    `import { Hono } from 'hono';`,
    `import { refuse } from '../http.ts';`,
    `import { health } from '../routes/health.ts';`,
    `import { idFrom } from '../../core/id.ts';`,
    `import { random } from '../../tests/support/random.ts';`,
  ],
  web: [
    `import cytoscape from 'cytoscape';`,
    `import type { Core } from 'cytoscape';`,
    `export const late = import('cytoscape');`,
    `import { makeApp } from '../worker/app.ts';`,
    `import * as app from '../worker/app.ts';`,
    `import '../worker/app.ts';`,
    `export const late = import('../worker/app.ts');`,
    `import type { Bindings } from '../worker/http.ts';`,
    `import { MembersAnswer } from '../worker/answers/network.ts';`,
    `import { Hono } from 'hono';`,
    `import { sql } from 'drizzle-orm';`,
    `import { startAuthentication } from '@simplewebauthn/browser';`,
    `export const late = import('@simplewebauthn/browser');`,
    `import { Encrypter } from 'age-encryption';`,
    `export const late = import('age-encryption');`,
    `import { readFile } from 'node:fs/promises';`,
    `import { random } from '../tests/support/random.ts';`,
    `import { Problem } from '../scripts/problem.ts';`,
    `import { idFrom } from '../core/id.ts';`,
  ],
  'web/pages': [
    `import cytoscape from 'cytoscape';`,
    `import { makeApp } from '../../worker/app.ts';`,
    `import { random } from '../../tests/support/random.ts';`,
    `import { startAuthentication } from '@simplewebauthn/browser';`,
  ],
  'web/inside/state': [`import { Decrypter } from 'age-encryption';`],
  'web/inside/parts': [`import type { Identity } from 'age-encryption';`],
  'web/state': [`export { startAuthentication } from '@simplewebauthn/browser';`],
  'web/map': [
    `import type { App } from '../../worker/app.ts';`,
    `import { hc } from 'hono/client';`,
    `import { sql } from 'drizzle-orm';`,
    `import { random } from '../../tests/support/random.ts';`,
    `import { idFrom } from '../../core/id.ts';`,
  ],
  scripts: [
    `import { makeApp } from '../worker/app.ts';`,
    `import { en } from '../web/text/en.ts';`,
    `import { random } from '../tests/support/random.ts';`,
    `import { idFrom } from '../core/id.ts';`,
  ],
  tests: [`import { idFrom } from '../core/id.ts';`],
};

const ALLOWED = {
  core: [`import * as z from 'zod';`, `import { idFrom } from './id.ts';`],
  'core/partners': [`import { idFrom } from '../id.ts';`],
  'core/search': [`import { idFrom } from '../id.ts';`, `import MiniSearch from 'minisearch';`],
  'core/files': [`import { idFrom } from '../id.ts';`, `import { Inflate } from 'fflate';`, `import sax from 'sax';`],
  worker: [
    `import { Hono } from 'hono';`,
    `import * as z from 'zod';`,
    `import { idFrom } from '#core/id.ts';`,
    `import { loadNetwork } from './db/load-network.ts';`,
  ],
  'worker/routes': [
    `import { Hono } from 'hono';`,
    `import { idFrom } from '#core/id.ts';`,
    `import { networkFor } from '../viewer.ts';`,
    `import { saveNetwork } from '../db/save-network.ts';`,
  ],
  'worker/auth': [`import { isoBase64URL } from '@simplewebauthn/server/helpers';`],
  'worker/db': [
    `import { sql } from 'drizzle-orm';`,
    `import { drizzle } from 'drizzle-orm/d1';`,
    `import { idFrom } from '#core/id.ts';`,
    `import { members } from './schema.ts';`,
  ],
  web: [
    `import type { App } from '../worker/app.ts';`,
    `import { hc } from 'hono/client';`,
    `import { signal } from '@preact/signals';`,
    `import { idFrom } from '#core/id.ts';`,
  ],
  'web/map': [`import cytoscape from 'cytoscape';`, `import { idFrom } from '#core/id.ts';`],
  'web/inside/letters': [`import { armor, Encrypter } from 'age-encryption';`],
  scripts: [`import { saveNetwork } from '../worker/db/save-network.ts';`, `import { idFrom } from '#core/id.ts';`],
  tests: [`import { makeApp } from '../worker/app.ts';`, `import { Problem } from '../scripts/problem.ts';`],
};

const COPIED = ['biome.json', '.gitignore', 'core', 'worker', 'web', 'scripts', 'tests'];

const Finding = z.object({ category: z.string(), location: z.object({ path: z.string() }) });
type Finding = z.infer<typeof Finding>;

const Report = z.object({
  summary: z.object({ unchanged: z.int(), errors: z.int(), diagnosticsNotPrinted: z.int() }),
  diagnostics: z.array(Finding),
});

let copy = '';
let clean: z.infer<typeof Report>;
let planted: z.infer<typeof Report>;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'walls-'));
  await Promise.all(COPIED.map((path) => cp(join(ROOT, path), join(copy, path), { recursive: true })));
  clean = await lint();
  for (const [file, line] of [...plantsOf(FORBIDDEN, 'sin'), ...plantsOf(ALLOWED, 'good')]) {
    await writeFile(join(copy, file), `${line}\n`);
  }
  planted = await lint();
});

afterAll(() => rm(copy, { recursive: true }));

test('the house as it stands breaks no wall', () => {
  expect(clean.diagnostics.filter(isWall)).toEqual([]);
  expect(clean.summary.unchanged).toBeGreaterThan(100);
});

test('every finding is printed', () => {
  expect(planted.summary.diagnosticsNotPrinted).toBe(0);
});

describe('what is forbidden is seen', () => {
  test.each(plantsOf(FORBIDDEN, 'sin'))('%s: %s', (file) => {
    expect(findingsIn(file)).not.toEqual([]);
  });
});

describe('an import that the house needs is let through', () => {
  test.each(plantsOf(ALLOWED, 'good'))('%s: %s', (file) => {
    expect(findingsIn(file)).toEqual([]);
  });
});

/** One file per import, beside the files that it would sit among. */
function plantsOf(imports: Record<string, string[]>, kind: string): [file: string, line: string][] {
  return Object.entries(imports).flatMap(([folder, lines]) =>
    lines.map((line, index): [string, string] => [`${folder}/planted-${kind}-${index}.ts`, line]),
  );
}

function findingsIn(file: string): string[] {
  return planted.diagnostics
    .filter(isWall)
    .filter((one) => one.location.path === file)
    .map((one) => one.category);
}

function isWall({ category }: Finding): boolean {
  return category === 'lint/style/noRestrictedImports' || category === 'plugin';
}

/** Runs in the copy, so that the copy's configuration and nothing above it counts. */
async function lint() {
  const options = ['--reporter=json', '--max-diagnostics=none'];
  const { stdout, output } = await runCommand(['biome', 'lint', ...options, '.'], { folder: copy });
  if (!stdout.startsWith('{')) throw new Error(`Biome did not check anything:\n${output}`);
  return Report.parse(JSON.parse(stdout));
}
