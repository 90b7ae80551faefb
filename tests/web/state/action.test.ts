import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../web/api.ts';
import { createAction } from '../../../web/state/action.ts';

const PROBLEM = { ok: false as const, problem: { detail: 'Not now.', requestId: null } };

describe('an action', () => {
  it('is sent once, however often the button is pressed while it is under way', async () => {
    const { action, sent, answer } = anAction();
    action.run('first');
    action.run('second');
    expect(sent).toEqual(['first']);
    expect(action.isBusy.value).toBe(true);
    await answer({ ok: true, value: 'done' });
    expect(action.isBusy.value).toBe(false);
  });

  it('hands on what came of it, with what was asked', async () => {
    const { action, done, answer } = anAction();
    action.run('asked');
    await answer({ ok: true, value: 'answer' });
    expect(done).toEqual([['answer', 'asked']]);
  });

  it('keeps a problem until the next try, and does nothing further', async () => {
    const { action, done, answer } = anAction();
    action.run('first');
    await answer(PROBLEM);
    expect(action.problem.value).toEqual(PROBLEM.problem);
    expect(done).toEqual([]);
    action.run('second');
    expect(action.problem.value).toBeNull();
    await answer({ ok: true, value: 'done' });
    expect(action.problem.value).toBeNull();
  });

  it('forgets its problem when the page is opened anew', async () => {
    const { action, answer } = anAction();
    action.run('first');
    await answer(PROBLEM);
    action.forget();
    expect(action.problem.value).toBeNull();
  });
});

/** An action whose answers come when the test says so. */
function anAction() {
  const sent: string[] = [];
  const done: string[][] = [];
  const waiting: ((answer: Answer<string>) => void)[] = [];
  const action = createAction(
    (input: string) => {
      sent.push(input);
      return new Promise<Answer<string>>((resolve) => waiting.push(resolve));
    },
    (value, input) => {
      done.push([value, input]);
    },
  );
  const answer = async (given: Answer<string>) => {
    waiting.shift()?.(given);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { action, sent, done, answer };
}
