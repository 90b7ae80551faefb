/** `npm start`: the whole product on this machine, with its own database. */
import { parseArgs } from 'node:util';
import { buildStale } from './bundle.ts';
import { prepareState } from './local-state.ts';
import { firstInvitationIn, joinLink } from './operator.ts';
import { Problem, runScript } from './problem.ts';
import { assertPortIsFree, serveBundle } from './serve.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Long enough to close files, short enough that nobody presses Ctrl-C twice. */
const CLOSING_MS = 1500;

await runScript(async () => {
  const { empty } = readOptions();
  const port = readPort();
  onSignal(() => process.exit(130));
  await assertPortIsFree(port);
  const code = await prepareState({ withSample: !empty }, (db) => firstInvitationIn(db));
  await buildStale();
  const { close } = await serveBundle(port);
  onSignal(() => stop(close));
  if (code !== null) {
    console.log(`The first coordinator signs in once with: ${joinLink(`http://localhost:${port}`, code)}`);
  }
  console.log(`Solidarity Atlas is ready at http://localhost:${port}`);
});

function readOptions(): { empty: boolean } {
  try {
    const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } });
    return values;
  } catch {
    throw new Problem('npm start knows one option: npm start -- --empty starts without the sample network.');
  }
}

function readPort(): number {
  const text = process.env['PORT'] || '8787';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Problem(`PORT is "${text}". It has to be a number from 1 to 65535, such as PORT=8787.`);
  }
  return port;
}

/** In place of what came before, and of wrangler, which would end the process before everything is closed. */
function onSignal(act: () => void): void {
  for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, act);
}

function stop(close: () => Promise<void>): void {
  setTimeout(() => process.exit(0), CLOSING_MS).unref();
  close().finally(() => process.exit(0));
}
