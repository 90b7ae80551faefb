/** What members face, each with what helped against it elsewhere, and the cases that tell of it. */
import { computed } from '@preact/signals';
import { compareText } from '#core/network.ts';
import { type Api, api } from '../api.ts';
import { COUNTS, type Need } from './coalition-needs.ts';
import { createResource } from './resource.ts';

export type ThreatWord = {
  id: string;
  name: string;
  needs: readonly Need[];
  cases: Api['threats']['threats'][number]['cases'];
};

export const threats = createResource(api.threats);

/** Those that call for something and can be chosen, by name; none until they are loaded, as the page does without. */
export const threatWords = computed((): ThreatWord[] => {
  const { value } = threats.loaded;
  if (value.state !== 'ready') return [];
  return value.value.threats
    .filter(({ needs, isRetired }) => needs.length > 0 && !isRetired)
    .map(({ id, labels, needs, cases }) => ({ id, name: labels.en, needs: needs.map(needFrom), cases }))
    .sort((one, other) => compareText(one.name, other.name));
});

function needFrom({ capacityId, minLevel, count }: Omit<Need, 'count'> & { count: number }): Need {
  return { capacityId, minLevel, count: COUNTS.find((one) => one === count) ?? 1 };
}
