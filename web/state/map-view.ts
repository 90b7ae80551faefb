/** The map and its list: one view, kept in the address, and the way back through the views before it. */
import { computed, effect, signal } from '@preact/signals';
import type { NetworkFacts } from '#core/network-columns/facts.ts';
import { unknownWords } from '../map/known-words.ts';
import { type MapNetwork, mapNetworkOf } from '../map/map-network.ts';
import { NO_HISTORY, noted, redone, undone } from '../map/undo.ts';
import { fragmentOf, type MapView, viewFromFragment } from '../map/view.ts';
import { fragment, replaceFragment } from './location.ts';
import { loadMapLanguage, mapLanguage } from './map-language.ts';
import { network } from './network.ts';
import type { Loaded } from './resource.ts';
import { capacities } from './words.ts';

/** The same view anew once what it asks can be understood in another way. */
export const mapView = computed((): MapView => {
  const view = viewFromFragment(fragment.value);
  if (isAsking(view)) void [mapLanguage.value, capacities.loaded.value];
  return view;
});

effect(() => {
  if (isAsking(mapView.value)) void loadMapLanguage();
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

const isWaiting = signal(false);

function isAsking({ q }: MapView): boolean {
  return q.trim() !== '';
}

/** The network with its names, ready to be drawn and filtered. */
export const mapNetwork = {
  load() {
    network.load();
    // Nobody is shown first and taken away again.
    if (!isAsking(mapView.peek()) || mapLanguage.peek() !== null) return;
    isWaiting.value = true;
    void loadMapLanguage().finally(() => {
      isWaiting.value = false;
    });
  },
  loaded: computed((): Loaded<MapNetwork> => {
    const answer = network.loaded.value;
    if (isWaiting.value) return { state: 'waiting' };
    return answer.state === 'ready' ? { state: 'ready', value: mapNetworkFrom(answer.value) } : answer;
  }),
};

function mapNetworkFrom({ words, ...facts }: NetworkFacts): MapNetwork {
  const { capacities, countries, areas } = words;
  return mapNetworkOf({
    ...facts,
    countryNames: new Map(countries.map(({ code, name }) => [code, name])),
    capacityNames: new Map(capacities.map(({ id, name }) => [id, name])),
    areasByCountry: new Map(countries.map((country) => [country.code, country.areas])),
    areaNames: new Map(areas.map(({ code, name }) => [code, name])),
  });
}
