/** Names for the ids that an answer carries; an id that it does not name stands for itself. */
import type { Words } from './words.ts';

export type Names = Pick<Words, 'capacity' | 'country' | 'areasOf' | 'area'> & { member: (id: string) => string };

/** @param named everybody whom the answer names */
export function namesFrom(words: Words, named: readonly { id: string; name: string }[]): Names {
  const nameById = new Map(named.map(({ id, name }) => [id, name]));
  return {
    capacity: words.capacity,
    country: words.country,
    areasOf: words.areasOf,
    area: words.area,
    member: (id) => nameById.get(id) ?? id,
  };
}
