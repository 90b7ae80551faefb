/** What a coalition has to hold, and its form in an address: `legal-support:2:3,training` (capacity, level, count). */
import type { Level } from '#core/vocabulary.ts';
import { readLevel, readList } from './fragment-fields.ts';

export const COUNTS = [1, 2, 3] as const;
export type Count = (typeof COUNTS)[number];

export type Need = {
  capacityId: string;
  minLevel: Level;
  /** By how many members it must be held. */
  count: Count;
};

const NEED = /^[a-z0-9-]{1,60}(:[1-3](:[1-3])?)?$/;

/** Each capacity once; what is no need is left out. */
export function readNeeds(value: string | null): Need[] {
  const needs = new Map<string, Need>();
  for (const item of readList(value, NEED)) {
    const [capacityId = '', level, count] = item.split(':');
    needs.set(capacityId, {
      capacityId,
      minLevel: readLevel(level) ?? 1,
      count: COUNTS.find((one) => `${one}` === count) ?? 1,
    });
  }
  return [...needs.values()];
}

export function writeNeeds(needs: readonly Need[]): string {
  return needs.map(writeNeed).join(',');
}

function writeNeed({ capacityId, minLevel, count }: Need): string {
  if (count > 1) return `${capacityId}:${minLevel}:${count}`;
  return minLevel > 1 ? `${capacityId}:${minLevel}` : capacityId;
}
