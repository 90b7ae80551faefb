/** English: the words of the map's panel `compare`. */
import { count, figures } from './en-sentences.ts';

const listing = new Intl.ListFormat('en-GB');

export const enMapCompare = {
  intro: 'Choose two organisations to see what they share, and what each could give the other.',
  one: 'One',
  other: 'The other',
  clear: 'Clear',
  same: 'These are the same. Choose two organisations.',
  notThere: 'This link names an organisation that is not on this map. Choose another one.',
  distance: (steps: number | null, areTied: boolean) => {
    if (steps === null) return 'No tie or coalition on record leads from one to the other.';
    if (steps === 1) return areTied ? 'They are tied to each other.' : 'They know each other from a coalition.';
    return `The shortest way from one to the other has ${count(steps, 'step', 'steps')}.`;
  },
  showWays: 'Show the ways',
  lit: 'On the map both are lit, and whoever both are tied to.',
  exchange: 'What each could give the other',
  gives: (giver: string, taker: string, capacities: readonly string[]) =>
    `${giver} offers what ${taker} looks for: ${listing.format(capacities)}.`,
  givesNothing: (giver: string, taker: string) => `Nothing that ${giver} offers is on ${taker}'s list of needs.`,
  needsHidden: 'Needs are shown to those who may see them; an empty list need not mean that nothing is needed.',
  sectors: 'Sectors',
  countries: 'Countries',
  capacities: 'Capacities',
  needs: 'Needs',
  ties: 'Ties to others',
  coalitions: 'Coalitions',
  both: 'Both',
  only: (name: string) => `Only ${name}`,
  neither: 'Neither, as far as stated.',
  leveled: (capacity: string, level: string) => `${capacity} (${level})`,
  leveledBoth: (capacity: string, one: string, other: string) =>
    one === other ? `${capacity} (both ${one})` : `${capacity} (${one}; ${other})`,
  more: (n: number) => `and ${figures.format(n)} more`,
};
