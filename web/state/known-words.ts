/** Which words of an address this network knows. Links grow old and people type them: the other words are left out. */
import { SECTORS } from '#core/vocabulary.ts';
import { readFields, writeFields } from './fragment-fields.ts';
import type { Words } from './words.ts';

type KnownWords = Pick<Words, 'capacities' | 'countries'>;

export type KnownFragment = {
  /** The fragment with what is known; where all of it is, the fragment as it came. */
  fragment: string;
  /** What was left out, as it stood there. */
  unknown: readonly string[];
};

/** Countries may stand in lower case. Fields that hold anything else than words of the network pass as they are. */
export function withKnownWords(fragment: string, words: KnownWords): KnownFragment {
  const capacityIds = new Set(words.capacities.map(({ id }) => id));
  const codes = new Set(words.countries.map(({ code }) => code));
  const unknown: string[] = [];
  const keep = (items: readonly string[], isKnown: (item: string) => boolean) =>
    items.filter((item) => {
      if (item !== '' && !isKnown(item)) unknown.push(item);
      return isKnown(item);
    });
  const fields = Object.fromEntries(
    [...readFields(fragment)].map(([name, value]): [string, string] => {
      if (name === 'country') return [name, keep([value.toUpperCase()], (code) => codes.has(code)).join(',')];
      if (name === 'sector')
        return [name, keep([value], (word) => SECTORS.some((sector) => sector === word)).join(',')];
      if (!HOLDS_CAPACITIES.has(name) || value === 'none') return [name, value];
      return [name, keep(value.split(','), (item) => capacityIds.has(item.split(':')[0] ?? '')).join(',')];
    }),
  );
  const kept = writeFields(fields);
  return { fragment: readFields(fragment).toString() === readFields(kept).toString() ? fragment : kept, unknown };
}

const HOLDS_CAPACITIES = new Set(['capacity', 'capacities', 'needs']);
