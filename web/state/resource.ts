/** Something asked for once and kept in memory for as long as the page is open; never on the device. */
import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Answer, Problem } from '../api.ts';
import { heldSignal } from './held.ts';

export type Loaded<T> = { state: 'waiting' } | { state: 'ready'; value: T } | { state: 'failed'; problem: Problem };

export type Resource<T> = {
  loaded: ReadonlySignal<Loaded<T>>;
  /** Asks, unless it is there or on its way. */
  load: () => void;
  /** Asks again after a change; what is there stays until the answer comes. */
  renew: () => Promise<void>;
};

export function createResource<T>(ask: () => Promise<Answer<T>>): Resource<T> {
  let isAsked = false;
  let turn = 0;
  const renew = async () => {
    isAsked = true;
    const mine = ++turn;
    const answer = await ask();
    // The answer to an older question may show what is gone by now.
    if (mine !== turn) return;
    loaded.value = loadedFrom(answer, loaded.peek());
    isAsked = answer.ok;
  };
  const forget = () => {
    turn++;
    isAsked = false;
    loaded.value = { state: 'waiting' };
  };
  const loaded = heldSignal<Loaded<T>>({ state: 'waiting' }, { renew, forget });
  const load = () => {
    if (isAsked) return;
    loaded.value = { state: 'waiting' };
    void renew();
  };
  return { loaded, load, renew };
}

/** What an answer shows. One that says the same as before is the same, so that nothing on the screen moves. */
export function loadedFrom<T>(answer: Answer<T>, before: Loaded<T> | null): Loaded<T> {
  if (!answer.ok) return { state: 'failed', problem: answer.problem };
  const isSame = before?.state === 'ready' && JSON.stringify(before.value) === JSON.stringify(answer.value);
  return isSame ? before : { state: 'ready', value: answer.value };
}

/** Asks for the resource when the component appears, and follows it. */
export function useResource<T>(resource: Pick<Resource<T>, 'loaded' | 'load'>): Loaded<T> {
  useEffect(resource.load, [resource]);
  return resource.loaded.value;
}

export function isNotFound(loaded: Loaded<unknown>): boolean {
  return loaded.state === 'failed' && loaded.problem.isNotFound === true;
}
