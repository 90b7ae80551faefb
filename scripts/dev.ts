/** `npm run dev`: the page and the Worker from their sources, both reloading on change, on the local database. */
import { join } from 'node:path';
import { createServer } from 'vite';
import { unstable_startWorker as startWorker } from 'wrangler';
import { secretBindings } from './local-secrets.ts';
import { prepareState, STATE_FOLDER } from './local-state.ts';
import { runScript } from './problem.ts';
import { ROOT } from './run-command.ts';
import { assertPortIsFree } from './serve.ts';

const PAGE_PORT = 5173;
const WORKER_PORT = 5174;

await runScript(async () => {
  await assertPortIsFree(PAGE_PORT);
  await assertPortIsFree(WORKER_PORT);
  await prepareState({ withSample: true }, async () => {});
  const worker = await startWorker({
    config: join(ROOT, 'wrangler.toml'),
    bindings: secretBindings(),
    dev: {
      server: { hostname: '127.0.0.1', port: WORKER_PORT },
      persist: STATE_FOLDER,
      remote: false,
      watch: true,
      inspector: false,
      logLevel: 'error',
    },
  });
  await worker.ready;
  const page = await createServer({
    configFile: join(ROOT, 'vite.config.ts'),
    server: { port: PAGE_PORT, strictPort: true, proxy: { '^/(api/|help$)': `http://127.0.0.1:${WORKER_PORT}` } },
  });
  await page.listen();
  console.log(`The sources are served at http://localhost:${PAGE_PORT}`);
});
