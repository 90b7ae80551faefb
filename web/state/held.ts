/** The answers in memory, so that all of them can be asked for again once they may show what is gone. */
import { type Signal, signal } from '@preact/signals';

type Held = {
  /** Asks again; what is there stays until the answer comes. */
  renew: () => Promise<void>;
  forget: () => void;
};

/** Each with whether it is on the screen. */
const held = new Map<Held, boolean>();

/** A signal that knows whether anything on the screen is drawn from it. */
export function heldSignal<T>(initial: T, one: Held): Signal<T> {
  return signal(initial, { watched: () => void held.set(one, true), unwatched: () => void held.set(one, false) });
}

const forgetters: (() => void)[] = [];

/** For what is kept without a signal: it is forgotten before anything is asked for anew. */
export function onRenewal(forget: () => void): void {
  forgetters.push(forget);
}

/** What is on the screen is asked for anew, the rest is dropped and asked for when it is wanted. */
export async function renewAll(): Promise<void> {
  for (const forget of forgetters) forget();
  await Promise.all(
    [...held].map(([one, isWatched]) => {
      if (isWatched) return one.renew();
      held.delete(one);
      return one.forget();
    }),
  );
}
