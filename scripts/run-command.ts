/** Runs the project's tools. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import './quiet-tools.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export type Outcome = { code: number; output: string };

const running = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of running) child.kill();
});

/** Runs a command that speaks to whoever is at the terminal; gives its exit code. */
export function runVisibly(command: readonly string[]): Promise<number> {
  const [tool = '', ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(tool, rest, { cwd: ROOT, stdio: 'inherit' });
    running.add(child);
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a command in the project's folder and gives back all that it printed, whether it worked or not.
 * @param command a tool in node_modules/.bin, followed by its arguments
 */
export function runCommand(command: readonly string[]): Promise<Outcome> {
  const [tool = '', ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(tool, rest, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    const keep = (piece: Buffer) => {
      output += piece.toString();
    };
    const end = (outcome: Outcome) => {
      running.delete(child);
      resolve(outcome);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => end({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => end({ code: code ?? 1, output }));
  });
}
