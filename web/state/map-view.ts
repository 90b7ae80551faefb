/** The map and its list: one view, kept in the address, and the way back through the views before it. */
import { computed, signal } from '@preact/signals';
import { unknownWords } from '../map/known-words.ts';
import { type MapNetwork, mapNetworkOf } from '../map/map-network.ts';
import { NO_HISTORY, noted, redone, undone } from '../map/undo.ts';
import { fragmentOf, type MapView, viewFromFragment } from '../map/view.ts';
import { fragment, replaceFragment } from './location.ts';
import { network } from './network.ts';
import type { Loaded } from './resource.ts';
import { words } from './words.ts';

export const mapView = computed((): MapView => viewFromFragment(fragment.value));

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

/** The network with the names it needs; without names, when those cannot be had. */
export const mapNetwork = {
  load() {
    network.load();
    words.load();
  },
  loaded: computed((): Loaded<MapNetwork> => {
    const [answer, named] = [network.loaded.value, words.loaded.value];
    if (answer.state !== 'ready') return answer;
    if (named.state === 'waiting') return named;
    const { members, ties, sources, coalitions } = answer.value;
    const countries = named.state === 'ready' ? named.value.countries : [];
    const capacities = named.state === 'ready' ? named.value.capacities : [];
    const countryNames = new Map(countries.map(({ code, name }) => [code, name]));
    const capacityNames = new Map(capacities.map(({ id, labels }) => [id, labels.en]));
    const today = new Date().toISOString().slice(0, 10);
    const value = mapNetworkOf({ members, ties, sources, coalitions, countryNames, capacityNames, today });
    return { state: 'ready', value };
  }),
};
