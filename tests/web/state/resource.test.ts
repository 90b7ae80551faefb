import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../web/api.ts';
import { renewAll } from '../../../web/state/held.ts';
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

  it('does not let an answer from before the change come after it', async () => {
    const answers: ((value: string) => void)[] = [];
    const resource = createResource(
      () => new Promise<Answer<string>>((resolve) => answers.push((value) => resolve({ ok: true, value }))),
    );
    const renewals = [resource.renew(), resource.renew()];
    answers[1]?.('after');
    answers[0]?.('before');
    await Promise.all(renewals);
    expect(resource.loaded.value).toEqual({ state: 'ready', value: 'after' });
  });

  it('stays as it is where the new answer says the same, so that nothing on the screen moves', async () => {
    const resource = createResource(async () => ({ ok: true as const, value: { names: ['Lamp'] } }));
    await resource.renew();
    const before = resource.loaded.value;
    await resource.renew();
    expect(resource.loaded.value).toBe(before);
  });
});

describe('when all is renewed', () => {
  it('what is on the screen is asked for again, and what is not is dropped', async () => {
    let [shown, kept] = [0, 0];
    const onScreen = createResource(async () => ({ ok: true as const, value: ++shown }));
    const behind = createResource(async () => ({ ok: true as const, value: ++kept }));
    const stopWatching = [onScreen, behind].map((one) => effect(() => void one.loaded.value));
    await Promise.all([onScreen.renew(), behind.renew()]);
    stopWatching[1]?.();
    await renewAll();
    expect(onScreen.loaded.peek()).toEqual({ state: 'ready', value: 2 });
    expect(behind.loaded.peek()).toEqual({ state: 'waiting' });
    behind.load();
    await settled();
    expect(behind.loaded.peek()).toEqual({ state: 'ready', value: 2 });
    stopWatching[0]?.();
  });

  it('what is refused by then is gone from the screen', async () => {
    const answers: Answer<string>[] = [{ ok: true, value: 'here' }];
    const resource = createResource(async () => answers.shift() ?? PROBLEM);
    const stopWatching = effect(() => void resource.loaded.value);
    await resource.renew();
    await renewAll();
    expect(resource.loaded.peek().state).toBe('failed');
    stopWatching();
  });

  it('an inquiry on the screen is asked again quietly, and one behind it forgets its answer', async () => {
    let asked = 0;
    const inquiry = createInquiry(async (question: string) => ({ ok: true as const, value: `${question} ${++asked}` }));
    const stopWatching = effect(() => void inquiry.latest.value);
    inquiry.ask('who');
    await settled();
    const renewed = renewAll();
    expect(inquiry.latest.peek()).toEqual({ state: 'ready', value: 'who 1' });
    expect(inquiry.isBusy.peek()).toBe(false);
    await renewed;
    expect(inquiry.latest.peek()).toEqual({ state: 'ready', value: 'who 2' });
    stopWatching();
    await renewAll();
    expect(inquiry.latest.peek()).toBeNull();
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
