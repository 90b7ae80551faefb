/** The production bundle on a database in a folder of its own, whose workerd can be ended at any moment and begun again. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import '../../scripts/quiet-tools.ts';
import { unstable_startWorker as startWorker } from 'wrangler';
import { CONTACT_KEYS } from './keys.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE_MS = 30_000;

export type MortalServer = Awaited<ReturnType<typeof mortalServer>>;

/** @param write makes the database, a SQLite file of this name, before anything reads it. */
export async function mortalServer(port: number, write: (file: string) => void) {
  const folder = await mkdtemp(join(tmpdir(), 'mortal-'));
  const url = `http://localhost:${port}`;
  let life = await begin();
  // Asked for the first time, it makes its file.
  await fetch(`${url}/api/countries`);
  await life.end();
  const file = await databaseIn(folder);
  for (const ending of ['', '-wal', '-shm']) await rm(`${file}${ending}`, { force: true });
  write(file);
  life = await begin();

  async function begin() {
    const before = workerdIds();
    const worker = await startWorker({
      config: join(ROOT, 'wrangler.toml'),
      entrypoint: join(ROOT, 'dist/worker/index.js'),
      bindings: { CONTACT_KEYS: { type: 'secret_text', value: CONTACT_KEYS } },
      build: { bundle: false, additionalModules: [], processEntrypoint: false, findAdditionalModules: false },
      dev: {
        ...{ server: { hostname: '127.0.0.1', port }, persist: folder, remote: false, watch: false },
        ...{ inspector: false, logLevel: 'none' },
      },
    });
    await untilHealthy(url);
    const ids = workerdIds().filter((id) => !before.includes(id));
    return {
      ids,
      /** Where its process is gone already, nothing of it answers any more. */
      end: () => Promise.race([worker.dispose().catch(() => {}), sleep(1500)]),
    };
  }

  return {
    url,
    file,
    /** At once, in the middle of whatever it does. */
    kill(): void {
      for (const id of life.ids) process.kill(id, 'SIGKILL');
    },
    async beginAgain(): Promise<void> {
      await life.end();
      life = await begin();
    },
    async end(): Promise<void> {
      await life.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Of this process. */
function workerdIds(): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' }).trim().split('\n');
  return lines.flatMap((line) => {
    const [id, parent, ...name] = line.trim().split(/\s+/);
    return Number(parent) === process.pid && name.join(' ').includes('workerd') ? [Number(id)] : [];
  });
}

async function databaseIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const name = names.find((one) => /d1.*[0-9a-f]{64}\.sqlite$/.test(one));
  if (name === undefined) throw new Error(`There is no database among ${names.join(', ')}.`);
  return join(folder, name);
}

async function untilHealthy(url: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const response = await fetch(`${url}/api/health`).catch(() => null);
    if (response?.ok) return;
    await sleep(20);
  }
  throw new Error('It does not answer.');
}
