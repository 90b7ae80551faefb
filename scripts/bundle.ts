/** The production bundle: the page in dist/web and the Worker in dist/worker. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from './problem.ts';
import { ROOT, runCommand } from './run-command.ts';

type Half = {
  name: string;
  /** What it is made from. */
  sources: readonly string[];
  /** A file that its build always writes. */
  product: string;
  command: readonly string[];
};

const PAGE: Half = {
  name: 'the page',
  sources: ['core', 'web', 'package-lock.json', 'vite.config.ts'],
  product: 'dist/web/index.html',
  command: ['vite', 'build', '--logLevel', 'warn'],
};

const WORKER: Half = {
  name: 'the Worker',
  sources: ['core', 'worker', 'package-lock.json', 'wrangler.toml'],
  product: 'dist/worker/index.js',
  command: ['wrangler', 'deploy', '--dry-run', '--outdir', 'dist/worker'],
};

/** Builds both halves; a failure carries the tool's own words. */
export async function buildBundle(): Promise<void> {
  await build(PAGE);
  await build(WORKER);
}

/** Builds what is older than anything that it is made from. */
export async function buildStale(): Promise<void> {
  await buildIfStale(PAGE);
  await buildIfStale(WORKER);
}

/** For tests that ask the Worker and show no page. */
export async function buildStaleWorker(): Promise<void> {
  await buildIfStale(WORKER);
}

async function buildIfStale(half: Half): Promise<void> {
  const builtAt = await newestChange(half.product);
  const changes = await Promise.all(half.sources.map(newestChange));
  if (builtAt <= Math.max(...changes)) await build(half);
}

async function build({ name, command }: Half): Promise<void> {
  console.log(`Building ${name}.`);
  await mkdir(join(ROOT, 'dist/web'), { recursive: true });
  const { code, output } = await runCommand(command);
  if (code !== 0) throw new Problem(`${command.join(' ')} failed:\n${output}`);
}

/** The newest change in a file or folder, in milliseconds; 0 when it is not there. */
async function newestChange(path: string): Promise<number> {
  const full = join(ROOT, path);
  const own = await stat(full).catch(() => null);
  if (own === null) return 0;
  if (!own.isDirectory()) return own.mtimeMs;
  const entries = await readdir(full, { recursive: true });
  const changes = await Promise.all(entries.map(async (entry) => (await stat(join(full, entry))).mtimeMs));
  return Math.max(own.mtimeMs, ...changes);
}
