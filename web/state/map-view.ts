/** The map and its list: one view, kept in the address, and what it shows of the network. */
import { computed } from '@preact/signals';
import { fittingMembers } from '../map/fitting.ts';
import { type Group, groupMembers } from '../map/grouping.ts';
import { unknownWords } from '../map/known-words.ts';
import { type MapMember, type MapNetwork, mapNetworkOf } from '../map/map-network.ts';
import { fragmentOf, isFiltered, type MapView, viewFromFragment, WHOLE_NETWORK } from '../map/view.ts';
import { fragment, replaceFragment } from './location.ts';
import { network } from './network.ts';
import type { Loaded } from './resource.ts';
import { words } from './words.ts';

export const mapView = computed((): MapView => viewFromFragment(fragment.value));

/** What the address asks for and the map has no such thing. */
export const leftOut = computed((): string[] => unknownWords(fragment.value));

export function changeMapView(change: Partial<MapView>): void {
  replaceFragment(fragmentOf({ ...mapView.peek(), ...change }));
}

/** Takes out every filter; what is in focus and how it is drawn stay. */
export function showAll(): void {
  const { q, match } = WHOLE_NETWORK;
  changeMapView({ q, match });
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
    return {
      state: 'ready',
      value: mapNetworkOf({ members, ties, sources, coalitions, countryNames, capacityNames, today: today() }),
    };
  }),
};

export type Found = {
  members: readonly MapMember[];
  /** The group in focus, whose members the list shows. */
  group: Group | null;
};

/** What the list shows: the members that fit, of the group in focus if there is one. */
export const found = computed((): Found => {
  const loaded = mapNetwork.loaded.value;
  if (loaded.state !== 'ready') return { members: [], group: null };
  const view = mapView.value;
  const fitting = isFiltered(view) ? fittingMembers(loaded.value, view) : loaded.value.members;
  const group = focusedGroup.value;
  if (group === null) return { members: fitting, group };
  const ids = new Set(group.memberIds);
  return { members: fitting.filter(({ id }) => ids.has(id)), group };
});

export const focusedGroup = computed((): Group | null => {
  const loaded = mapNetwork.loaded.value;
  const { focus, by } = mapView.value;
  const id = focus[0]?.id;
  if (loaded.state !== 'ready' || id === undefined || loaded.value.memberById.has(id)) return null;
  return groupMembers(loaded.value, by).groups.find((group) => group.id === id) ?? null;
});

export const focusedMember = computed((): MapMember | null => {
  const loaded = mapNetwork.loaded.value;
  const { focus } = mapView.value;
  if (loaded.state !== 'ready') return null;
  return loaded.value.memberById.get(focus[0]?.id ?? '') ?? null;
});

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
