/** Has files read in a thread, which can be ended at any moment. */
import type { Done, Reply, Task } from './tasks.ts';

type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;
type Waiting = {
  onProgress: (share: number) => void;
  settle: (done: Done | null) => void;
  fail: (problem: unknown) => void;
};

export type Reader = {
  /** Null: it was ended meanwhile. It throws where the task cannot be done, which is a bug, or there are no threads. */
  have: (task: Task, onProgress?: (share: number) => void) => Promise<Done | null>;
  /** Ends what is under way at once, and forgets the files. */
  end: () => void;
};

export function createReader(start: () => Thread): Reader {
  const waiting = new Map<number, Waiting>();
  let thread: Thread | null = null;
  let lastId = 0;

  function begin(): Thread {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const one = waiting.get(data.id);
      if (data.kind === 'progress') return one?.onProgress(data.share);
      waiting.delete(data.id);
      if (data.kind === 'done') one?.settle(data.done);
      else one?.fail(new Error('The files could not be read.'));
    });
    begun.addEventListener('error', () => {
      const lost = [...waiting.values()];
      waiting.clear();
      end();
      for (const { fail } of lost) fail(new Error('The thread that reads files does not run.'));
    });
    return begun;
  }

  function end(): void {
    thread?.terminate();
    thread = null;
    for (const { settle } of waiting.values()) settle(null);
    waiting.clear();
  }

  return {
    have: (task, onProgress = () => undefined) =>
      new Promise((settle, fail) => {
        thread ??= begin();
        lastId += 1;
        waiting.set(lastId, { onProgress, settle, fail });
        thread.postMessage({ id: lastId, task });
      }),
    end,
  };
}
