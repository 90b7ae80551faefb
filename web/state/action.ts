/** Something that changes what is stored: one at a time, and what went wrong stays to be read until the next try. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answer, Problem } from '../api.ts';

export type Action<Input> = {
  isBusy: ReadonlySignal<boolean>;
  problem: ReadonlySignal<Problem | null>;
  /** Does nothing while it is busy, so that a second press is no second change. */
  run: (input: Input) => void;
  /** Forgets the problem, for a page that is opened anew. */
  forget: () => void;
};

export function createAction<Input, T>(
  send: (input: Input) => Promise<Answer<T>>,
  onDone: (value: T, input: Input) => void | Promise<void>,
): Action<Input> {
  const isBusy = signal(false);
  const problem = signal<Problem | null>(null);

  async function run(input: Input) {
    if (isBusy.value) return;
    isBusy.value = true;
    problem.value = null;
    const answer = await send(input);
    if (answer.ok) await onDone(answer.value, input);
    else problem.value = answer.problem;
    isBusy.value = false;
  }

  function forget() {
    problem.value = null;
  }

  return { isBusy, problem, run: (input) => void run(input), forget };
}
