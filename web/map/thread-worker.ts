/** The map's work in a thread of its own, so that the page answers meanwhile. */
import type { Reply, Task } from './thread.ts';
import { doWork } from './thread-work.ts';

addEventListener('message', ({ data: { id, work } }: MessageEvent<Task>) => {
  postMessage({ id, done: doWork(work) } satisfies Reply);
});
