/** Has work of the map done in a thread, one piece after another; in the page itself where there are no threads. */
import type { Done, Work } from './thread-work.ts';

export type Task = { id: number; work: Work };
export type Reply = { id: number; done: Done };

type Waiting = { work: Work; settle: (done: Done) => void; fail: (problem: unknown) => void };
type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export function createWorkshop(start: () => Thread) {
  const waiting = new Map<number, Waiting>();
  let thread: Thread | null = null;
  let isBroken = false;
  let lastId = 0;

  function begin(): Thread {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      waiting.get(data.id)?.settle(data.done);
      waiting.delete(data.id);
    });
    begun.addEventListener('error', giveUp);
    return begun;
  }

  /** A thread that failed once is not asked again. */
  function giveUp(): void {
    isBroken = true;
    thread?.terminate();
    thread = null;
    for (const one of waiting.values()) doHere(one);
    waiting.clear();
  }

  return function haveDone(work: Work): Promise<Done> {
    return new Promise((settle, fail) => {
      const one = { work, settle, fail };
      if (isBroken) return void doHere(one);
      const id = ++lastId;
      waiting.set(id, one);
      try {
        thread ??= begin();
        thread.postMessage({ id, work } satisfies Task);
      } catch {
        giveUp();
      }
    });
  };
}

async function doHere({ work, settle, fail }: Waiting): Promise<void> {
  try {
    const { doWork } = await import('./thread-work.ts');
    settle(doWork(work));
  } catch (problem) {
    fail(problem);
  }
}
