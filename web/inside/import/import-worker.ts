/** Reads files in a thread of its own, so that the page answers meanwhile and can end it at any moment. */
import { createReading } from './reading.ts';
import type { Reply, Task } from './tasks.ts';

const doTask = createReading();

addEventListener('message', ({ data: { id, task } }: MessageEvent<{ id: number; task: Task }>) => {
  const tell = (reply: Reply) => postMessage(reply);
  doTask(task, (share) => tell({ id, kind: 'progress', share })).then(
    (done) => tell({ id, kind: 'done', done }),
    () => tell({ id, kind: 'failed' }),
  );
});
