/** Runs a tool of the project. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export type Outcome = { code: number; output: string };

/** Wrangler sends nothing anywhere by itself, and keeps its logs inside the project. */
const QUIET = { WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG_PATH: '.wrangler/logs', NO_UPDATE_NOTIFIER: '1' };

/**
 * Runs a command in the project's folder and gives back all that it printed, whether it worked or not.
 * @param command a tool in node_modules/.bin, followed by its arguments
 * @param env variables on top of the present ones
 */
export function runCommand(command: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const [tool = '', ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(tool, rest, {
      cwd: ROOT,
      env: { ...process.env, ...QUIET, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (piece: Buffer) => {
      output += piece.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
