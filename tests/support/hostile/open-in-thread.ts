/** Opens files in a thread that has no more memory than a file may take, so that one that takes more is seen. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What a file may take: megabytes of the thread's heap, and seconds of its processor. */
const MOST_MEGABYTES = 64;
export const MOST_SECONDS = 2;

export type Opened = {
  /** Null: it was read. *thread-ended*: it took more memory than there is. *threw*: what should never happen. */
  stopped: string | null;
  seconds: number;
};

export type Opener = { open(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Opened>; close(): Promise<void> };

/** A thread, and the next one where one ended. */
export function openerOfFiles(): Opener {
  let thread = newThread();
  return {
    async open(name, bytes) {
      thread.postMessage({ name, bytes }, [bytes.buffer]);
      const ended = once(thread, 'error').then(([error]) => ({ stopped: `thread-ended: ${error}`, seconds: 0 }));
      const answer = once(thread, 'message').then(([opened]): Opened => opened);
      // The one that loses waits for an event of a thread that is gone or that answers the next file.
      const opened = await Promise.race([answer, ended]);
      if (opened.stopped?.startsWith('thread-ended')) thread = newThread();
      return opened;
    },
    async close() {
      await thread.terminate();
    },
  };
}

function newThread(): Worker {
  const thread = new Worker(new URL('./reader-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  thread.setMaxListeners(0);
  return thread;
}
