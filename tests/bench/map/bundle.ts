import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Bundle } from './measure.ts';

const STYLES = ['../../../web/styles/tokens.css', 'in-page.css'].map((path) => new URL(path, import.meta.url));

/** All hands as one script and one style sheet, small as a page would get them. */
export async function bundleHands(): Promise<Bundle> {
  const input = fileURLToPath(new URL('in-page.ts', import.meta.url));
  const rolldownOptions = { input, output: { format: 'iife', codeSplitting: false } } as const;
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, rolldownOptions } });
  const parts = 'output' in result ? result.output : [];
  const script = parts.find((part) => part.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('The hands were not bundled.');
  return { script: script.code, style: (await Promise.all(STYLES.map((url) => readFile(url, 'utf8')))).join('\n') };
}
