/** The thread of `open-in-thread.ts`: opens what it is given, and says how that ended and what it took. */
import { parentPort } from 'node:worker_threads';
import { openFiles } from '#core/import/open-files.ts';

parentPort?.on('message', async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  const before = process.threadCpuUsage();
  const stopped = await stoppedBy(name, bytes);
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({ stopped, seconds: (user + system) / 1_000_000 });
});

async function stoppedBy(name: string, bytes: Uint8Array): Promise<string | null> {
  try {
    const opened = await openFiles([{ name, bytes }]);
    if (Reflect.get({}, 'polluted') !== undefined) return 'every object was changed';
    if (opened.ok) return opened.book.problems.some(({ weight }) => weight === 'stops') ? 'read and stopped' : null;
    return opened.problems[0]?.problem ?? 'no problem';
  } catch (error) {
    return `threw: ${error}`;
  }
}
