/** The solver in a thread of its own, so that the page answers while it works. */
import { answerTo } from '#core/coalition/answer.ts';
import { checkProof } from '#core/coalition/check-proof.ts';
import type { Ground } from '#core/coalition/ground.ts';
import { type StudyProgress, studyCoalition } from '#core/coalition/study.ts';
import type { Reply, Task } from './tasks.ts';

let known: Ground | null = null;

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  known = data.ground ?? known;
  if (known) tell(answerOn(known, data));
});

function answerOn(ground: Ground, { id, question, claim }: Task): Reply {
  if (claim) return { id, kind: 'check', check: checkProof(ground, question, claim) };
  const onProgress = (progress: StudyProgress) => tell({ id, kind: 'progress', progress });
  const verdict = studyCoalition(ground, question, { onProgress });
  return { id, kind: 'study', answer: verdict.ok ? answerTo(ground, verdict.study) : null };
}

function tell(reply: Reply): void {
  postMessage(reply);
}
