/**
 * Identities that were unlocked, in the memory of this page and nowhere else. They are gone when it is closed, loaded
 * anew or left in any way, when somebody signs out, and when nobody touched the page for a while.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { KeyPair } from './age.ts';

const IDLE_MS = 10 * 60_000;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchstart'];

let held: readonly KeyPair[] = [];
let touchedAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let isFollowing = false;

const recipients = signal<readonly string[]>([]);

/** The public halves of what is unlocked. */
export const unlocked: ReadonlySignal<readonly string[]> = recipients;

export function hold(pair: KeyPair): void {
  held = [...held.filter(({ recipient }) => recipient !== pair.recipient), pair];
  recipients.value = held.map(({ recipient }) => recipient);
  follow();
  touch();
}

/** For sealing for one more passkey, and for printing. */
export function heldFor(recipient: string): KeyPair | null {
  return held.find((one) => one.recipient === recipient) ?? null;
}

export function heldIdentities(): readonly string[] {
  return held.map(({ identity }) => identity);
}

export function forgetIdentities(): void {
  clearTimeout(timer);
  held = [];
  recipients.value = [];
}

function follow(): void {
  if (isFollowing) return;
  isFollowing = true;
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, touch, { capture: true, passive: true });
  // A browser may keep a page that was left, with all its memory, for the way back.
  addEventListener('pagehide', forgetIdentities);
  // A device that slept wakes with its timers where they stood.
  document.addEventListener('visibilitychange', forgetWhenIdle);
}

function touch(): void {
  if (held.length === 0) return;
  touchedAt = Date.now();
  clearTimeout(timer);
  timer = setTimeout(forgetWhenIdle, IDLE_MS);
}

function forgetWhenIdle(): void {
  if (held.length > 0 && Date.now() - touchedAt >= IDLE_MS) forgetIdentities();
}
