/** Leaving at once: the page is empty before the browser even asks for the one that takes its place. */
import { session } from './session.ts';

/** Set in this tab until it opens the product anew, so that the way back leads past the pages opened before. */
const LEFT = 'left';

export function leaveAtOnce(): void {
  const destination = document.querySelector<HTMLMetaElement>('meta[name=quick-exit]')?.content ?? 'about:blank';
  document.title = destination.replace(/^https?:\/\/|\/$/g, '');
  document.body.remove();
  noteLeaving(true);
  endSession();
  location.replace(destination);
}

/** Whoever leaves does not want to be found signed in. Nothing waits for the answer. */
function endSession(): void {
  const { loaded } = session;
  if (loaded.value.state !== 'ready' || !loaded.value.value.account) return;
  const headers = { 'Content-Type': 'application/json' };
  void fetch('/api/pulse/leave', { method: 'POST', headers, body: '{}', keepalive: true });
}

/** @returns whether the viewer came back by the browser's own button after leaving, and is on the way out again. */
export function leftBefore(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const isBack = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
  if (!isBack) noteLeaving(false);
  return isBack && hasLeft();
}

/** Shift three times leaves, wherever the focus is. */
export function followQuickExit(): void {
  const presses = countPresses();
  addEventListener('keydown', (event) => presses.down(event), true);
  addEventListener('keyup', (event) => presses.up(event) && leaveAtOnce(), true);
  addEventListener('pointerdown', presses.forget, true);
  // A browser may keep a page as it was and bring it back without loading it.
  addEventListener('pageshow', ({ persisted }) => persisted && hasLeft() && leaveAtOnce());
}

const PRESSES = 3;
const WITHIN_MS = 1000;

type Key = Pick<KeyboardEvent, 'key' | 'timeStamp' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** Counts presses of Shift and of nothing else: a capital letter or a shortcut in between starts the count anew. */
export function countPresses() {
  let times: number[] = [];
  let isAlone = false;
  const forget = () => {
    times = [];
    isAlone = false;
  };
  return {
    forget,
    down(event: Key): void {
      if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) forget();
      else isAlone = true;
    },
    /** @returns whether this was the third within a second. */
    up({ key, timeStamp }: Key): boolean {
      if (key !== 'Shift' || !isAlone) return false;
      isAlone = false;
      times = [...times, timeStamp].slice(-PRESSES);
      const [first = timeStamp] = times;
      const isDone = times.length === PRESSES && timeStamp - first <= WITHIN_MS;
      if (isDone) forget();
      return isDone;
    },
  };
}

function noteLeaving(isLeaving: boolean): void {
  try {
    if (isLeaving) sessionStorage.setItem(LEFT, '1');
    else sessionStorage.removeItem(LEFT);
  } catch {
    // Storage is switched off; then the way back shows the page before.
  }
}

function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(LEFT) !== null;
  } catch {
    return false;
  }
}
