/** The map and its list: one view, kept in the address, and the way back through the views before it. */
import { computed, signal } from '@preact/signals';
import { fragmentOf, type MapView, viewFromFragment } from '#core/map-view/view.ts';
import { unknownWords } from '../map/known-words.ts';
import { NO_HISTORY, noted, redone, undone } from '../map/undo.ts';
import { fragment, replaceFragment } from './location.ts';
import { capacities } from './words.ts';

/** The same view anew once capacities have more names by which one can be asked for. */
export const mapView = computed((): MapView => {
  const view = viewFromFragment(fragment.value);
  if (view.q.trim() !== '') void capacities.loaded.value;
  return view;
});

/** What the address asks for and the map has no such thing. */
export const leftOut = computed((): string[] => unknownWords(fragment.value));

const history = signal(NO_HISTORY);

/** Whether there is a step back, and one forward again. */
export const steps = computed(() => ({
  back: history.value.past.length > 0,
  forward: history.value.future.length > 0,
}));

export function changeMapView(change: Partial<MapView>): void {
  const before = mapView.peek();
  const after = { ...before, ...change };
  history.value = noted(history.peek(), before, after);
  replaceFragment(fragmentOf(after));
}

/** @returns whether there was something to take back. */
export function stepBack(by: 'undo' | 'redo'): boolean {
  const step = (by === 'undo' ? undone : redone)(history.peek(), mapView.peek());
  if (step === null) return false;
  history.value = step.history;
  replaceFragment(fragmentOf(step.view));
  return true;
}
