/** A question that changes while one looks: the last answer stays until the next one comes. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Answer } from '../api.ts';
import { heldSignal } from './held.ts';
import { type Loaded, loadedFrom } from './resource.ts';

export type Inquiry<Q, A> = {
  /** Null until something was asked. */
  latest: ReadonlySignal<Loaded<A> | null>;
  isBusy: ReadonlySignal<boolean>;
  /** Asks and drops the question before; null asks nothing and forgets the answer. */
  ask: (question: Q | null) => void;
  /** Drops the question under way; the last answer stays. */
  stop: () => void;
};

export function createInquiry<Q, A>(send: (question: Q, signal: AbortSignal) => Promise<Answer<A>>): Inquiry<Q, A> {
  const isBusy = signal(false);
  let current = new AbortController();
  let asked: Q | null = null;

  async function answerTo(question: Q | null) {
    current.abort();
    if (question === null) return;
    const mine = new AbortController();
    current = mine;
    const answer = await send(question, mine.signal);
    if (mine.signal.aborted) return;
    isBusy.value = false;
    latest.value = loadedFrom(answer, latest.peek());
  }

  function ask(question: Q | null) {
    asked = question;
    isBusy.value = question !== null;
    if (question === null) latest.value = null;
    else if (latest.value?.state !== 'ready') latest.value = { state: 'waiting' };
    void answerTo(question);
  }

  function stop() {
    current.abort();
    isBusy.value = false;
    if (latest.value?.state === 'waiting') latest.value = null;
  }

  const latest = heldSignal<Loaded<A> | null>(null, { renew: () => answerTo(asked), forget: () => ask(null) });
  return { latest, isBusy, ask, stop };
}

/** Asks whenever the question changes in what it says, not when it is built anew. */
export function useInquiry<Q, A>(inquiry: Inquiry<Q, A>, question: Q | null): void {
  const said = JSON.stringify(question);
  useEffect(() => inquiry.ask(question), [said]);
}
