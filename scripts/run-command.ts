/** Runs the project's tools. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import './quiet-tools.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `output` is all that it printed, `stdout` only what it printed as its answer. */
export type Outcome = { code: number; stdout: string; output: string };

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
 * Runs a command and gives back all that it printed, whether it worked or not.
 * @param command a tool in node_modules/.bin, followed by its arguments
 * @param input what it reads from its standard input
 * @param folder where it runs; the project's own folder when not said
 */
export function runCommand(
  command: readonly string[],
  { input = '', folder = ROOT }: { input?: string; folder?: string } = {},
): Promise<Outcome> {
  const [tool = '', ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(tool, rest, { cwd: folder, stdio: 'pipe' });
    running.add(child);
    let stdout = '';
    let output = '';
    const end = (outcome: Outcome) => {
      running.delete(child);
      resolve(outcome);
    };
    child.stdout.on('data', (piece: Buffer) => {
      stdout += piece.toString();
      output += piece.toString();
    });
    child.stderr.on('data', (piece: Buffer) => {
      output += piece.toString();
    });
    child.stdin.on('error', () => {}).end(input);
    child.on('error', (error) => end({ code: 1, stdout, output: `${output}${error.message}\n` }));
    child.on('close', (code) => end({ code: code ?? 1, stdout, output }));
  });
}
