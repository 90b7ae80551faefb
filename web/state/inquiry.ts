/** A question that changes while one looks: the last answer stays until the next one comes. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Answer } from '../api.ts';
import type { Loaded } from './resource.ts';

export type Inquiry<Q, A> = {
  /** Null until something was asked. */
  latest: ReadonlySignal<Loaded<A> | null>;
  isBusy: ReadonlySignal<boolean>;
  /** Asks and drops the question before; null asks nothing and forgets the answer. */
  ask: (question: Q | null) => void;
};

export function createInquiry<Q, A>(send: (question: Q, signal: AbortSignal) => Promise<Answer<A>>): Inquiry<Q, A> {
  const latest = signal<Loaded<A> | null>(null);
  const isBusy = signal(false);
  let current = new AbortController();

  async function ask(question: Q | null) {
    current.abort();
    isBusy.value = question !== null;
    if (question === null) {
      latest.value = null;
      return;
    }
    const mine = new AbortController();
    current = mine;
    if (latest.value?.state !== 'ready') latest.value = { state: 'waiting' };
    const answer = await send(question, mine.signal);
    if (mine.signal.aborted) return;
    isBusy.value = false;
    latest.value = answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', problem: answer.problem };
  }

  return { latest, isBusy, ask: (question) => void ask(question) };
}

/** Asks whenever the question changes in what it says, not when it is built anew. */
export function useInquiry<Q, A>(inquiry: Inquiry<Q, A>, question: Q | null): void {
  const said = JSON.stringify(question);
  useEffect(() => inquiry.ask(question), [said]);
}
