/** Has files read in a thread; in the page itself where there are no threads. */
import type { createReading } from './reading.ts';
import type { Done, Reply, Task } from './tasks.ts';

type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;
type Settle = (done: Done | null) => void;
type Waiting = { task: Task; onProgress: (share: number) => void; settle: Settle; fail: (problem: unknown) => void };

export type Reader = {
  /** Null: it was ended meanwhile. It throws where the task cannot be done, which is a bug. */
  have: (task: Task, onProgress?: (share: number) => void) => Promise<Done | null>;
  /** Ends what is under way at once, and forgets the files. */
  end: () => void;
};

export function createReader(start: () => Thread): Reader {
  const waiting = new Map<number, Waiting>();
  let thread: Thread | null = null;
  let hereInstead: ReturnType<typeof createReading> | null = null;
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
      end();
      for (const { fail } of lost) fail(new Error('The thread that reads files does not run.'));
    });
    return begun;
  }

  async function doHere({ task, onProgress, settle, fail }: Waiting): Promise<void> {
    try {
      const { createReading } = await import('./reading.ts');
      hereInstead ??= createReading();
      settle(await hereInstead(task, onProgress));
    } catch (problem) {
      fail(problem);
    }
  }

  function end(): void {
    thread?.terminate();
    [thread, hereInstead] = [null, null];
    for (const { settle } of waiting.values()) settle(null);
    waiting.clear();
  }

  return {
    have: (task, onProgress = () => undefined) =>
      new Promise((settle, fail) => {
        const one = { task, onProgress, settle, fail };
        const id = ++lastId;
        if (hereInstead) return void doHere(one);
        try {
          thread ??= begin();
        } catch {
          return void doHere(one);
        }
        waiting.set(id, one);
        thread.postMessage({ id, task });
      }),
    end,
  };
}
