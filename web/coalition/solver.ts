/** Asks the solver in its own thread, and the service where there is none. */
import type { Claim, ProofCheck } from '#core/coalition/check-proof.ts';
import { completeQuestion, type OpenQuestion } from '#core/coalition/complete.ts';
import type { Ground } from '#core/coalition/ground.ts';
import type { StudyProgress } from '#core/coalition/study.ts';
import type { Answer, Api } from '../api.ts';
import { text } from '../text/text.ts';
import type { Reply, Task } from './tasks.ts';

export type StudyOptions = {
  onProgress?: (progress: StudyProgress) => void;
  /** Ends the work at once. */
  signal: AbortSignal;
};

type Solver = {
  /** All there is to know: what POST /api/coalitions/proposals answers, without asking it. */
  study: (ground: Ground, question: OpenQuestion, options: StudyOptions) => Promise<Answer<Api['proposal']>>;
  /** Whether a claim about the question is true; null where this browser cannot check it. */
  check: (ground: Ground, question: OpenQuestion, claim: Claim) => Promise<ProofCheck | null>;
  /** Ends a thread that has nothing to do, and with it what it solves from. */
  forget: () => void;
};

type Surroundings = {
  start: () => Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;
  ask: (question: OpenQuestion, signal: AbortSignal) => Promise<Answer<Api['proposal']>>;
};

/** What was asked and not answered yet. `settle` gets null where the thread cannot answer. */
type Waiting = {
  ground: Ground;
  task: Omit<Task, 'ground'>;
  onProgress?: (progress: StudyProgress) => void;
  settle: (reply: Reply | null) => void;
};

export function createSolver({ start, ask }: Surroundings): Solver {
  const waiting = new Map<number, Waiting>();
  let worker: ReturnType<typeof start> | null = null;
  let sent: Ground | null = null;
  let isBroken = false;
  let lastId = 0;

  function post({ ground, task }: Waiting): void {
    worker ??= begin();
    worker.postMessage({ ...task, ground: ground === sent ? null : ground } satisfies Task);
    sent = ground;
  }

  function begin() {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const one = waiting.get(data.id);
      if (data.kind === 'progress') one?.onProgress?.(data.progress);
      else {
        waiting.delete(data.id);
        one?.settle(data);
      }
    });
    begun.addEventListener('error', giveUp);
    return begun;
  }

  function end(): void {
    worker?.terminate();
    [worker, sent] = [null, null];
  }

  /** A thread that failed once is not asked again. */
  function giveUp(): void {
    isBroken = true;
    end();
    for (const { settle } of waiting.values()) settle(null);
    waiting.clear();
  }

  function take(one: Waiting): void {
    waiting.set(one.task.id, one);
    try {
      if (isBroken) giveUp();
      else post(one);
    } catch {
      giveUp();
    }
  }

  /** A thread cannot be interrupted, only ended: whatever else it had to do goes to the next. */
  function drop(id: number): void {
    const one = waiting.get(id);
    if (!one) return;
    waiting.delete(id);
    end();
    one.settle(null);
    for (const other of waiting.values()) post(other);
  }

  return {
    async study(ground, question, { onProgress, signal }) {
      if (signal.aborted) return unanswered();
      const task = { id: ++lastId, question: completeQuestion(question), claim: null };
      const reply = await new Promise<Reply | null>((settle) => {
        signal.addEventListener('abort', () => drop(task.id), { once: true });
        take({ ground, task, onProgress, settle });
      });
      if (signal.aborted) return unanswered();
      if (reply?.kind === 'study' && reply.answer) return { ok: true, value: reply.answer };
      return ask(question, signal);
    },
    async check(ground, question, claim) {
      const task = { id: ++lastId, question: completeQuestion(question), claim };
      const reply = await new Promise<Reply | null>((settle) => take({ ground, task, settle }));
      return reply?.kind === 'check' ? reply.check : null;
    },
    forget() {
      if (waiting.size === 0) end();
    },
  };
}

function unanswered(): Answer<never> {
  return { ok: false, problem: { detail: text.problem.unreachable, requestId: null } };
}
