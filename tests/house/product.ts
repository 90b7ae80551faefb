/** Runs a script of the house as a process of its own, as `npm start` does, with a state folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ROOT } from '../../scripts/run-command.ts';

export type Product = {
  port: number;
  /** All that it has printed so far, on both streams. */
  printed(): string;
  /** Resolves when it is ready; rejects with what it printed when it ends before. */
  ready: Promise<void>;
  /** Resolves with its exit code. */
  ended: Promise<number>;
  stop(): Promise<number>;
};

const READY = /^Solidarity Atlas is ready at http:\/\/localhost:\d+$/m;

export function startProduct(options: { state: string; port: number | string; args?: string[] }): Product {
  const { state, port, args = [] } = options;
  const child = spawn(process.execPath, ['scripts/start.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), ATLAS_STATE: state },
  });
  return watch(child, Number(port));
}

function watch(child: ChildProcess, port: number): Product {
  let text = '';
  const ended = new Promise<number>((resolve) => {
    child.on('close', (code) => resolve(code ?? -1));
  });
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (piece: Buffer) => {
      text += piece.toString();
      if (READY.test(text)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    ended.then((code) => reject(new Error(`It ended with ${code} before it was ready:\n${text}`)));
  });
  ready.catch(() => {});
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { port, printed: () => text, ready, ended, stop };
}

/** A port that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
