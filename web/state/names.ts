/** Names for the ids that answers carry; an id that nobody knows stands for itself. */
import { computed } from '@preact/signals';
import { network } from './network.ts';
import type { Names } from './reason-sentence.ts';
import type { Words } from './words.ts';

const memberNames = computed(() => {
  const { value } = network.loaded;
  return new Map(value.state === 'ready' ? value.value.members.map(({ id, name }) => [id, name]) : []);
});

export function namesFrom(words: Words): Names {
  return {
    capacity: words.capacity,
    country: words.country,
    areasOf: words.areasOf,
    area: words.area,
    member: (id) => memberNames.value.get(id) ?? id,
  };
}
