/** What passes between the page and the solver's thread, with a thread that answers when the test says so. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '#core/coalition/check-proof.ts';
import type { Ground } from '#core/coalition/ground.ts';
import { createSolver } from '../../../web/coalition/solver.ts';
import type { Task } from '../../../web/coalition/tasks.ts';

const GROUND: Ground = { members: [], ties: [], capacities: [], countries: [], sources: [] };
const QUESTION = { country: 'KE', needs: [{ capacityId: 'advocacy' }] };
const CLAIM: Claim = { memberIds: [], coverage: [], requirements: [], proof: null };
const FROM_SERVICE = { ok: false, problem: { detail: 'The service was asked.', requestId: null } } as const;
const CHECK = { ok: true, steps: [] };

class Thread extends EventTarget {
  tasks: Task[] = [];
  isEnded = false;
  postMessage(task: Task): void {
    this.tasks.push(task);
  }
  terminate(): void {
    this.isEnded = true;
  }
  reply(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let threads: Thread[] = [];
let askedService = 0;

beforeEach(() => {
  threads = [];
  askedService = 0;
});

function newSolver(start = begin) {
  return createSolver({
    start,
    ask: async () => {
      askedService += 1;
      return FROM_SERVICE;
    },
  });
}

function begin(): Thread {
  const thread = new Thread();
  threads.push(thread);
  return thread;
}

const signal = () => new AbortController().signal;

describe('the solver', () => {
  it('is sent what it solves from once, and what is left open filled in', async () => {
    const solver = newSolver();
    void solver.study(GROUND, QUESTION, { signal: signal() });
    void solver.study(GROUND, QUESTION, { signal: signal() });
    void solver.study({ ...GROUND }, QUESTION, { signal: signal() });
    expect(threads[0]?.tasks.map(({ ground }) => ground !== null)).toEqual([true, false, true]);
    expect(threads[0]?.tasks[0]?.question).toMatchObject({ fromOutside: true, include: [], prefer: [] });
    expect(threads).toHaveLength(1);
  });

  it('gives each answer to who asked, and its progress before', async () => {
    const solver = newSolver();
    const seen: unknown[] = [];
    void solver.study(GROUND, QUESTION, { signal: signal(), onProgress: (progress) => seen.push(progress) });
    const check = solver.check(GROUND, QUESTION, CLAIM);
    threads[0]?.reply({ id: 1, kind: 'progress', progress: { size: 4, lowerBound: 2 } });
    threads[0]?.reply({ id: 2, kind: 'check', check: CHECK });
    expect(await check).toEqual(CHECK);
    expect(seen).toEqual([{ size: 4, lowerBound: 2 }]);
  });

  it('ends its thread when a question is dropped, and takes what else it had to do along', async () => {
    const solver = newSolver();
    const dropped = new AbortController();
    const study = solver.study(GROUND, QUESTION, { signal: dropped.signal });
    const check = solver.check(GROUND, QUESTION, CLAIM);
    dropped.abort();
    expect((await study).ok).toBe(false);
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(threads[1]?.tasks).toMatchObject([{ id: 2, ground: GROUND, claim: CLAIM }]);
    threads[1]?.reply({ id: 2, kind: 'check', check: CHECK });
    expect(await check).toEqual(CHECK);
    expect(askedService).toBe(0);
  });

  it('ends a thread that never answers as soon as its question is called off, and starts none', async () => {
    const calledOff = new AbortController();
    const study = newSolver().study(GROUND, QUESTION, { signal: calledOff.signal });
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([false]);
    calledOff.abort();
    expect((await study).ok).toBe(false);
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true]);
    expect(askedService).toBe(0);
  });

  it('leaves its thread alone when what is dropped was answered already', async () => {
    const solver = newSolver();
    const late = new AbortController();
    const study = solver.study(GROUND, QUESTION, { signal: late.signal });
    threads[0]?.reply({ id: 1, kind: 'study', answer: null });
    expect(await study).toEqual(FROM_SERVICE);
    late.abort();
    expect(threads[0]?.isEnded).toBe(false);
  });

  it('forgets what it solves from when it has nothing to do, and is sent it anew', async () => {
    const solver = newSolver();
    const check = solver.check(GROUND, QUESTION, CLAIM);
    solver.forget();
    expect(threads[0]?.isEnded).toBe(false);
    threads[0]?.reply({ id: 1, kind: 'check', check: CHECK });
    await check;
    solver.forget();
    expect(threads[0]?.isEnded).toBe(true);
    void solver.check(GROUND, QUESTION, CLAIM);
    expect(threads[1]?.tasks[0]?.ground).toBe(GROUND);
  });

  it('lets the service say why a question cannot be answered', async () => {
    const study = newSolver().study(GROUND, QUESTION, { signal: signal() });
    threads[0]?.reply({ id: 1, kind: 'study', answer: null });
    expect(await study).toEqual(FROM_SERVICE);
  });

  it('asks the service once its thread failed, and starts no other', async () => {
    const solver = newSolver();
    const study = solver.study(GROUND, QUESTION, { signal: signal() });
    const check = solver.check(GROUND, QUESTION, CLAIM);
    threads[0]?.dispatchEvent(new Event('error'));
    expect(await study).toEqual(FROM_SERVICE);
    expect(await check).toBeNull();
    expect(await solver.study(GROUND, QUESTION, { signal: signal() })).toEqual(FROM_SERVICE);
    expect(threads).toHaveLength(1);
  });

  it('asks the service where no thread starts', async () => {
    const solver = newSolver(() => {
      throw new TypeError('No such threads here.');
    });
    expect(await solver.study(GROUND, QUESTION, { signal: signal() })).toEqual(FROM_SERVICE);
    expect(await solver.check(GROUND, QUESTION, CLAIM)).toBeNull();
  });

  it('does nothing for a question that was dropped before', async () => {
    const study = await newSolver().study(GROUND, QUESTION, { signal: AbortSignal.abort() });
    expect(study.ok).toBe(false);
    expect([threads.length, askedService]).toEqual([0, 0]);
  });
});
