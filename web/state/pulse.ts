/** Asks every now and then whether the screen still shows what may be seen, so that what is gone does not stay on it. */
import { signal } from '@preact/signals';
import { client, read } from '../api.ts';
import { renewAll } from './held.ts';
import { openAnew } from './location.ts';
import { session } from './session.ts';

/** With two answers on a slow line it stays below the half minute in which a hidden member has to be gone. */
const BEAT_MS = 20_000;
const LONGEST_ANSWER_MS = 10_000;
const PATIENCE_MS = 60_000;

/** Whether the service has not answered for so long that the viewer should know. */
export const isOutOfTouch = signal(false);

/** What was seen at the last beat. Nothing yet: what was loaded before the first beat may be older than it. */
let seen: string | null = null;
let silentSince: number | null = null;
let isBeating = false;

export function followPulse(): void {
  setInterval(() => void beat(), BEAT_MS);
  document.addEventListener('visibilitychange', () => void beat());
  addEventListener('online', () => void beat());
  addEventListener('pageshow', ({ persisted }) => persisted && void beat());
}

async function beat(): Promise<void> {
  if (isBeating || document.visibilityState !== 'visible') return;
  isBeating = true;
  const answer = await askPulse();
  if (answer.ok) await follow(answer.value.seen);
  silentSince = answer.ok ? null : (silentSince ?? Date.now());
  isOutOfTouch.value = silentSince !== null && Date.now() - silentSince >= PATIENCE_MS;
  isBeating = false;
}

async function askPulse() {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LONGEST_ANSWER_MS);
  const answer = await read(client.pulse.$get({}, { init: { signal: patience.signal } }));
  clearTimeout(timer);
  return answer;
}

async function follow(now: string): Promise<void> {
  if (now === seen) return;
  seen = now;
  const before = isSignedIn();
  await renewAll();
  // Nothing that an account saw stays once it is out: drafts, lists, what is typed.
  if (before && isSignedIn() === false) openAnew();
}

/** Null where it is not known. */
function isSignedIn(): boolean | null {
  const loaded = session.loaded.peek();
  return loaded.state === 'ready' ? loaded.value.account !== null : null;
}
