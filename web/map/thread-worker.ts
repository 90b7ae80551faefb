/** The map's work in a thread of its own, so that the page answers meanwhile. */

import { doWork } from './thread-work.ts';
import type { Reply, Task } from './workshop.ts';

addEventListener('message', ({ data: { id, work } }: MessageEvent<Task>) => {
  postMessage({ id, done: doWork(work) } satisfies Reply);
});
