/** Serves the production bundle with workerd, the runtime that Cloudflare uses. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { secretBindings } from './local-secrets.ts';
import { STATE_FOLDER } from './local-state.ts';
import { Problem } from './problem.ts';
import { ROOT } from './run-command.ts';

const HOST = '127.0.0.1';
const PATIENCE_MS = 30_000;

/** Starts serving and comes back once the Worker answers; `close` ends it. */
export async function serveBundle(port: number): Promise<{ close(): Promise<void> }> {
  const { unstable_startWorker: startWorker } = await import('wrangler');
  const worker = await startWorker({
    config: join(ROOT, 'wrangler.toml'),
    entrypoint: join(ROOT, 'dist/worker/index.js'),
    bindings: secretBindings(),
    build: { bundle: false, additionalModules: [], processEntrypoint: false, findAdditionalModules: false },
    dev: {
      server: { hostname: HOST, port },
      persist: STATE_FOLDER,
      remote: false,
      watch: false,
      inspector: false,
      logLevel: 'error',
    },
  });
  await waitUntilHealthy(port);
  return { close: () => worker.dispose() };
}

/** A name like localhost can mean two addresses, and a browser may choose either. */
export async function assertPortIsFree(port: number): Promise<void> {
  for (const host of [HOST, '::1']) {
    if (await isTaken(port, host)) {
      throw new Problem(
        `Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1} npm start`,
      );
    }
  }
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error && error.code === 'EADDRINUSE'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(false)));
  });
}

async function waitUntilHealthy(port: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const response = await fetch(`http://${HOST}:${port}/api/health`).catch(() => null);
    if (response?.ok) return;
    await sleep(50);
  }
  throw new Problem(
    `The server did not answer within ${PATIENCE_MS / 1000} seconds. What it said is in .wrangler/logs.`,
  );
}
