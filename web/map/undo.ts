/** The way back through the views that were seen, kept while the page is open. */
import { fragmentOf, type MapView } from '#core/map-view/view.ts';

export type History = {
  /** The views before the present one, the latest last, and those that were undone, the next first. */
  past: readonly MapView[];
  future: readonly MapView[];
  /** The last change was a letter of the query, or of the time: the next one belongs to the same step. */
  run: 'letters' | 'times' | null;
};

export const NO_HISTORY: History = { past: [], future: [], run: null };

const LONGEST = 100;

/** Opening a panel is no step of its own; a word that is typed is one, and so is sliding or playing through time. */
export function noted(history: History, before: MapView, after: MapView): History {
  if (isSame({ ...before, panel: after.panel }, after)) return { ...history, run: null };
  const run = runOf(before, after);
  if (run !== null && history.run === run) return { ...history, future: [] };
  return { past: [...history.past, before].slice(-LONGEST), future: [], run };
}

function runOf(before: MapView, after: MapView): History['run'] {
  const isOnly = (part: Partial<MapView>) => isSame({ ...before, ...part, panel: after.panel }, after);
  if (before.asOf !== after.asOf && isOnly({ asOf: after.asOf })) return 'times';
  return isLetter(before.q, after.q) && isOnly({ q: after.q }) ? 'letters' : null;
}

/** @returns the view before; null where there is none. The panel that is open stays open. */
export function undone({ past, future }: History, now: MapView): { history: History; view: MapView } | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  const history = { past: past.slice(0, -1), future: [now, ...future], run: null };
  return { history, view: { ...before, panel: now.panel } };
}

export function redone({ past, future }: History, now: MapView): { history: History; view: MapView } | null {
  const [next, ...others] = future;
  if (next === undefined) return null;
  return { history: { past: [...past, now], future: others, run: null }, view: { ...next, panel: now.panel } };
}

/** One letter more or less; to have nothing left is a step of its own. */
function isLetter(before: string, after: string): boolean {
  return after !== '' && Math.abs(before.length - after.length) === 1;
}

function isSame(one: MapView, other: MapView): boolean {
  return fragmentOf(one) === fragmentOf(other);
}
