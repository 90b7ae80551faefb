/** The words of the network that most pages need: what members can do, and the countries. */
import { computed } from '@preact/signals';
import { type Api, api } from '../api.ts';
import { createResource, type Loaded } from './resource.ts';

export type CapacityWord = Api['capacities']['capacities'][number];
export type CountryWord = Api['countries']['countries'][number];

export const capacities = createResource(api.capacities);
export const countries = createResource(api.countries);

/** Both at once; ready when both are. */
export const words = {
  load() {
    capacities.load();
    countries.load();
  },
  loaded: computed((): Loaded<Words> => {
    const [first, second] = [capacities.loaded.value, countries.loaded.value];
    if (first.state === 'failed') return first;
    if (second.state === 'failed') return second;
    if (first.state === 'waiting' || second.state === 'waiting') return { state: 'waiting' };
    return { state: 'ready', value: wordsOf(first.value, second.value) };
  }),
};

export type Words = ReturnType<typeof wordsOf>;

function wordsOf(first: Api['capacities'], second: Api['countries']) {
  const labels = new Map(first.capacities.map((one) => [one.id, one.labels.en]));
  const names = new Map(second.countries.map((one) => [one.code, one.name]));
  const areas = new Map(second.areas.map((one) => [one.code, one.name]));
  const areasByCountry = new Map(second.countries.map((one) => [one.code, one.areas]));
  return {
    capacities: first.capacities,
    countries: second.countries,
    areas: second.areas,
    capacity: (id: string) => labels.get(id) ?? id,
    country: (code: string) => names.get(code) ?? code,
    areasOf: (country: string) => areasByCountry.get(country) ?? [],
    area: (code: string) => areas.get(code) ?? code,
  };
}
