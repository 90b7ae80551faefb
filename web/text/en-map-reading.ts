/** English: the words of the map's panel `reading`. */
import { count, figures, midSentence, organisations } from './en-sentences.ts';

const listing = new Intl.ListFormat('en-GB');
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumSignificantDigits: 2 });
const hundredths = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const ties = (n: number) => count(n, 'tie', 'ties');

type Named = { topic: string | null; country: string | null; hub: string };

/** `Mostly health in Chad` */
function communityName({ topic, country, hub }: Named): string {
  if (topic === null) return country === null ? `Around ${hub}` : `Mostly in ${country}`;
  return country === null ? `Mostly ${midSentence(topic)}` : `Mostly ${midSentence(topic)} in ${country}`;
}

/** `Health, Chad`: for the map, where there is little room. */
function communityLabel({ topic, country, hub }: Named): string {
  if (topic === null) return country === null ? `Around ${hub}` : `Mostly ${country}`;
  return country === null ? topic : `${topic}, ${country}`;
}

export const enMapReading = {
  intro: 'What the shape of the network says, in words. All of it is counted from what you can see here.',
  waiting: 'Reading the network',
  failed: 'This could not be worked out in this browser. The map and the list are complete without it.',
  asOf: (time: string) => `With the ties as of ${time}.`,
  untied: 'There are no ties on record, so there is no shape to read.',
  example: (words: string) => `For example: ${words}`,
  light: 'Light them up',
  unlight: 'Light off',

  communities: {
    title: 'Communities',
    sentence: (n: number, smaller: number) =>
      `${count(n, 'group has', 'groups have')} more ties among themselves than to others${smaller > 0 ? `, and ${count(smaller, 'pair', 'pairs')} besides` : ''}.`,
    none: 'No three organisations have more ties among themselves than to others.',
    name: communityName,
    label: communityLabel,
    withHub: (name: string, hub: string) => `${name}, around ${hub}`,
    line: (name: string, n: number) => `${name}, ${organisations(n)}`,
    example: (name: string, hub: string, n: number) =>
      `the largest, “${name}”, has ${organisations(n)}; ${hub} is tied to the most of them.`,
    gather: 'Gather by community',
    colour: 'Colour by community',
    caution:
      'Communities are a way of looking, not a fact: a tie more or less can move an organisation to another one.',
  },
  brokers: {
    title: 'Brokers',
    sentence: 'They connect groups that otherwise would not meet: many shortest ways between others lead through them.',
    none: 'Nobody stands between others: whoever is connected is tied directly.',
    line: (share: number, groups: number) =>
      `on the way of ${percent.format(share)} of all pairs, tied to ${count(groups, 'community', 'communities')}`,
    example: (name: string, share: number) =>
      `${name} lies on a shortest way of ${percent.format(share)} of all pairs.`,
    reach: (name: string) =>
      `${name} has the freest hand of them: the organisations it is tied to hardly know each other.`,
    estimate: (from: number, of: number) =>
      `An estimate: ways were followed from ${figures.format(from)} of ${organisations(of)}.`,
    size: 'Size by this',
    caution: 'Who stands in the middle of the records need not be who people turn to.',
  },
  core: {
    title: 'Most densely tied',
    sentence: (n: number, k: number) =>
      `${organisations(n)} are each tied to at least ${figures.format(k)} others of the same group: the network's core.`,
    none: 'There is no dense core: no three organisations are all tied to one another, or in a ring.',
    example: (names: readonly string[]) => `${listing.format(names)}.`,
    caution: 'The core is where most is on record; work elsewhere may only be less written about.',
  },
  mixing: {
    title: 'Who mixes with whom',
    sentence:
      'Ties across sectors, beside what chance would give with the same ties: chance deals the sectors out anew, a hundred times.',
    none: 'There are not two sectors with ties.',
    pair: (one: string, other: string) => `${one} and ${midSentence(other)}`,
    sectors: 'Sectors',
    across: 'Across',
    within: 'Within',
    finding: 'Finding',
    verdicts: { more: 'more mixed than chance', less: 'less mixed than chance', chance: 'as chance would have it' },
    values: (index: number, byChance: number) =>
      `${hundredths.format(index)}; by chance ${hundredths.format(byChance)}`,
    example: (pair: string, across: number, within: number, verdict: string) =>
      `${pair}: ${ties(across)} across and ${figures.format(within)} within, ${verdict}.`,
    allChance: 'no two sectors mix otherwise than chance would have it.',
    all: (n: number) => `All ${count(n, 'pair', 'pairs')} of sectors`,
    key: 'The figure under each finding is 1 where all ties lead across and -1 where none does. Each organisation counts with the sector it names first.',
    caution: 'Few ties make any finding shaky; it says nothing of how good a tie is.',
  },
  density: {
    title: 'How dense it is',
    sentence: (pairs: number, possible: number, density: number) =>
      `Of ${count(possible, 'possible pair', 'possible pairs')} ${figures.format(pairs)} ${pairs === 1 ? 'is' : 'are'} tied: ${percent.format(density)}.`,
    parts: (n: number, largest: number, all: number) =>
      n === 1
        ? `All who have ties are connected: ${organisations(largest)} of ${figures.format(all)}.`
        : `The network has ${figures.format(n)} parts that no tie joins; the largest has ${organisations(largest)} of ${figures.format(all)}.`,
    untied: (n: number) => (n === 0 ? '' : `${organisations(n)} ${n === 1 ? 'has' : 'have'} no tie on record.`),
    byCountry: 'By country',
    country: 'Country',
    members: 'Members',
    pairs: 'Tied pairs',
    density: 'Density',
    percent: (share: number | null) => (share === null ? '' : percent.format(share)),
    example: (country: string, n: number, share: number) =>
      `in ${country}, of ${organisations(n)}, ${percent.format(share)} of all pairs are tied.`,
    caution: 'A small group is easily dense and a large one hardly ever: compare countries of like size only.',
  },
  weakPoints: {
    title: 'What holds it together alone',
    forWhom: 'For coordinators only: who reads this could also do harm with it.',
    sentence: (members: number, tieCount: number) =>
      `Without one of ${organisations(members)}, or one of ${ties(tieCount)}, somebody would no longer be connected with the rest.`,
    none: 'Nothing holds it together alone: any one organisation or tie may go, and all others stay connected.',
    members: 'Organisations',
    ties: 'Ties',
    cutOff: (n: number) => `would cut off ${organisations(n)}`,
    whatIf: 'What if it were gone?',
    example: (name: string, n: number) => `without ${name}, ${organisations(n)} would be cut off from the rest.`,
    caution: 'Only ties on record are counted. Ask before you worry: there may be ways that nobody wrote down.',
  },
};
