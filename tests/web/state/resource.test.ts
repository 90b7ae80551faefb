import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../web/api.ts';
import { createInquiry } from '../../../web/state/inquiry.ts';
import { createResource } from '../../../web/state/resource.ts';

const PROBLEM = { ok: false as const, problem: { detail: 'Not now.', requestId: null } };

describe('a resource', () => {
  it('is asked for once, however often it is wanted', async () => {
    let asked = 0;
    const resource = createResource(async () => ({ ok: true as const, value: ++asked }));
    resource.load();
    resource.load();
    await settled();
    resource.load();
    await settled();
    expect(resource.loaded.value).toEqual({ state: 'ready', value: 1 });
  });

  it('can be asked for again after a failure', async () => {
    const answers: Answer<string>[] = [PROBLEM, { ok: true, value: 'here' }];
    const resource = createResource(async () => answers.shift() ?? PROBLEM);
    resource.load();
    await settled();
    expect(resource.loaded.value).toEqual({ state: 'failed', problem: PROBLEM.problem });
    resource.load();
    await settled();
    expect(resource.loaded.value).toEqual({ state: 'ready', value: 'here' });
  });
});

describe('a resource that changed', () => {
  it('shows what was there until the new answer comes', async () => {
    let asked = 0;
    const resource = createResource(async () => ({ ok: true as const, value: ++asked }));
    resource.load();
    await settled();
    const renewed = resource.renew();
    expect(resource.loaded.value).toEqual({ state: 'ready', value: 1 });
    await renewed;
    expect(resource.loaded.value).toEqual({ state: 'ready', value: 2 });
  });
});

describe('an inquiry', () => {
  it('shows the answer to the last question, in whatever order answers come', async () => {
    const { ask, answer, inquiry } = anInquiry();
    ask('first');
    ask('second');
    await answer('second');
    await answer('first');
    expect(inquiry.latest.value).toEqual({ state: 'ready', value: 'answer to second' });
    expect(inquiry.isBusy.value).toBe(false);
  });

  it('keeps the answer before until the next one comes', async () => {
    const { ask, answer, inquiry } = anInquiry();
    ask('first');
    await answer('first');
    ask('second');
    expect(inquiry.latest.value).toEqual({ state: 'ready', value: 'answer to first' });
    expect(inquiry.isBusy.value).toBe(true);
  });

  it('forgets the answer when nothing is asked any more', async () => {
    const { ask, answer, inquiry } = anInquiry();
    ask('first');
    inquiry.ask(null);
    await answer('first');
    expect(inquiry.latest.value).toBeNull();
    expect(inquiry.isBusy.value).toBe(false);
  });
});

/** An inquiry whose answers come when the test says so. */
function anInquiry() {
  const waiting = new Map<string, () => void>();
  const inquiry = createInquiry(
    (question: string) =>
      new Promise<Answer<string>>((resolve) => {
        waiting.set(question, () => resolve({ ok: true, value: `answer to ${question}` }));
      }),
  );
  const answer = (question: string) => {
    waiting.get(question)?.();
    return settled();
  };
  return { inquiry, ask: inquiry.ask, answer };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
