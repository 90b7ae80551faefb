/** What else to search for: where somebody types "lawyer", what the network calls legal support. */
import { wordsIn } from '#core/search/words.ts';
import { pagesText } from '../text/pages-text.ts';
import type { Words } from './words.ts';

const MOST_SHOWN = 3;

type KnownWords = Pick<Words, 'capacities' | 'countries'>;

/** What was typed with an alias in it put as the name of what it stands for, where somebody can be found by that. */
export function otherWordings(typed: string, { capacities, countries }: KnownWords): string[] {
  const { aliases } = pagesText;
  const named = [
    ...capacities.map(({ id, labels, memberCount }) => ({
      memberCount,
      name: labels.en,
      also: aliases.capacities[id],
    })),
    ...countries.map(({ code, name, memberCount }) => ({ memberCount, name, also: aliases.countries[code] })),
  ];
  const wordings = named
    .filter(({ memberCount }) => memberCount > 0)
    .flatMap(({ name, also = [] }) => also.map((alias) => withNameFor(alias, name, typed)))
    .filter((wording) => wording !== null);
  return [...new Set(wordings)].slice(0, MOST_SHOWN);
}

/** @returns null where the alias does not stand in what was typed, as whole words in its order. */
function withNameFor(alias: string, name: string, typed: string): string | null {
  const sought = wordsIn(alias).map(({ terms }) => terms[0]);
  const words = wordsIn(typed);
  const place = words.findIndex((_, start) => sought.every((term, offset) => words[start + offset]?.terms[0] === term));
  const [first, last] = [words[place], words[place + sought.length - 1]];
  if (!first || !last) return null;
  return `${typed.slice(0, first.start)}${name}${typed.slice(last.end)}`.trim();
}
