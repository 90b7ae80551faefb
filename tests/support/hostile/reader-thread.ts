/** The thread of `open-in-thread.ts`: opens what it is given, and says how that ended and what it took. */
import { parentPort } from 'node:worker_threads';
import { graphFormatOf, readGraphFile } from '#core/formats/graph-files.ts';

const LIMITS = { rows: 10_000, columns: 100, cell: 10_240, xmlDepth: 64, jsonDepth: 32 };

parentPort?.on('message', ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  const before = process.threadCpuUsage();
  const stopped = stoppedBy(name, bytes);
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({ stopped, seconds: (user + system) / 1_000_000 });
});

function stoppedBy(name: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder().decode(bytes);
    const format = graphFormatOf(text);
    if (format === null) return 'unknown-format';
    const reading = readGraphFile(format, text, name, LIMITS);
    if (Reflect.get({}, 'polluted') !== undefined) return 'every object was changed';
    return reading.ok ? null : (reading.problems[0]?.problem ?? 'no problem');
  } catch (error) {
    return `threw: ${error}`;
  }
}
