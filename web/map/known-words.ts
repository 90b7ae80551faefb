/** Which words of an address the network knows. Links grow old and people type them, so the others are left out. */
import { SECTORS } from '#core/vocabulary.ts';
import type { MapNetwork } from './map-network.ts';
import { type MapView, viewFromFragment } from './view.ts';

/** The view without countries and capacities that neither the network's words nor its members know. */
export function withKnownWords(view: MapView, network: MapNetwork): MapView {
  const { country, capacity } = view;
  return {
    ...view,
    country: country !== null && isKnown(country, 'countries', network) ? country : null,
    capacity: capacity !== null && isKnown(capacity, 'capacities', network) ? capacity : null,
  };
}

/** The sectors, countries and capacities in a fragment that are left out, as they stand there. */
export function unknownWords(fragment: string, network: MapNetwork): string[] {
  const fields = new URLSearchParams(fragment);
  const known = withKnownWords(viewFromFragment(fragment), network);
  const sectors = (fields.get('sector') ?? '').split(',');
  return [
    ...sectors.filter((sector) => !SECTORS.some((one) => one === sector)),
    known.country === null ? (fields.get('country') ?? '') : '',
    known.capacity === null ? (fields.get('capacity') ?? '') : '',
  ].filter((word) => word !== '');
}

function isKnown(word: string, field: 'countries' | 'capacities', network: MapNetwork): boolean {
  const names = field === 'countries' ? network.countryNames : network.capacityNames;
  return names.has(word) || network.members.some((member) => member[field].includes(word));
}
