/** Something asked for once and kept in memory for as long as the page is open; never on the device. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Answer, Problem } from '../api.ts';

export type Loaded<T> = { state: 'waiting' } | { state: 'ready'; value: T } | { state: 'failed'; problem: Problem };

export type Resource<T> = {
  loaded: ReadonlySignal<Loaded<T>>;
  /** Asks, unless it is there or on its way. */
  load: () => void;
  /** Asks again after a change; what is there stays until the answer comes. */
  renew: () => Promise<void>;
};

export function createResource<T>(ask: () => Promise<Answer<T>>): Resource<T> {
  const loaded = signal<Loaded<T>>({ state: 'waiting' });
  let isAsked = false;
  const renew = async () => {
    isAsked = true;
    const answer = await ask();
    loaded.value = answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', problem: answer.problem };
    isAsked = answer.ok;
  };
  const load = () => {
    if (isAsked) return;
    loaded.value = { state: 'waiting' };
    void renew();
  };
  return { loaded, load, renew };
}

/** Asks for the resource when the component appears, and follows it. */
export function useResource<T>(resource: Pick<Resource<T>, 'loaded' | 'load'>): Loaded<T> {
  useEffect(resource.load, [resource]);
  return resource.loaded.value;
}

export function isNotFound(loaded: Loaded<unknown>): boolean {
  return loaded.state === 'failed' && loaded.problem.isNotFound === true;
}
