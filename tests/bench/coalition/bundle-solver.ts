import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The whole search and nothing else as one script, small as a page would get it. */
export async function bundleSolver(): Promise<string> {
  const input = fileURLToPath(new URL('solver-in-page.ts', import.meta.url));
  const rolldownOptions = { input, output: { format: 'iife' } } as const;
  const result = await build({ configFile: false, logLevel: 'warn', build: { write: false, rolldownOptions } });
  const [chunk] = 'output' in result ? result.output : [];
  if (!chunk) throw new Error('The solver was not bundled.');
  return chunk.code;
}
