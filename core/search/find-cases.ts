/** Which cases have the words of a question: in their own texts, or in the names of what they are about. */
import type { Case, Network } from '../network.ts';
import type { Labels } from '../vocabulary.ts';
import { labelsOf } from './labels.ts';
import { tellingWords } from './small-words.ts';
import { beginningOf, foldRun, wordsAsked } from './words.ts';

/**
 * The ids of those that have every word or a longer one, in the network's order. "Kenya" finds what happened there and
 * "lawsuit" what was tried so, whatever the words of the case itself are. Whole texts are looked through, not an index
 * of their words: thousands of long ones would take seconds to take apart.
 */
export function casesWithText(network: Network, text: string): string[] {
  const words = tellingWords(wordsAsked(text)).map((word) => ({ word, beginning: beginningOf(word) }));
  const texts = textsOf(network);
  return network.cases
    .filter((_, place) => {
      const told = texts[place] ?? '';
      return words.every(({ word, beginning }) => told.includes(word) && beginning.test(told));
    })
    .map(({ id }) => id);
}

/** Kept for as long as the network is, as one word follows another while somebody types. */
const TEXTS = new WeakMap<Network, string[]>();

function textsOf(network: Network): string[] {
  const known = TEXTS.get(network);
  if (known) return known;
  const about = namesIn(network);
  const made = network.cases.map((one) => [ownText(one), ...about(one)].join('\n'));
  TEXTS.set(network, made);
  return made;
}

function ownText({ title, actor, trigger, response, outcomes, challenges, lessons }: Case): string {
  return foldRun([title, actor, trigger, response, outcomes, challenges, lessons].filter(Boolean).join('\n'));
}

/** The names of what a case is about, in every language that they have, folded once each. */
function namesIn({ countries, areas, threats, plays, capacities, coalitions }: Network): (one: Case) => string[] {
  const folded = (records: readonly { labels: Labels }[], keyOf: (place: number) => string) =>
    new Map(records.map(({ labels }, place) => [keyOf(place), foldRun(labelsOf(labels).join('\n'))]));
  const byCode = (records: readonly { code: string; labels: Labels }[]) =>
    folded(records, (place) => records[place]?.code ?? '');
  const byId = (records: readonly { id: string; labels: Labels }[]) =>
    folded(records, (place) => records[place]?.id ?? '');
  const [inCountry, inArea] = [byCode(countries), byCode(areas)];
  const [ofThreat, ofPlay, ofCapacity] = [byId(threats), byId(plays), byId(capacities)];
  const ofCoalition = new Map(coalitions.map(({ id, name }) => [id, foldRun(name)]));
  const names = (known: ReadonlyMap<string, string>, keys: readonly (string | null)[]) =>
    keys.flatMap((key) => (key === null ? [] : (known.get(key) ?? [])));
  return (one) => [
    ...names(inCountry, [one.country]),
    ...names(inArea, [one.area]),
    ...names(ofThreat, one.threatIds),
    ...names(ofPlay, one.playIds),
    ...names(ofCapacity, one.capacityIds),
    ...names(ofCoalition, [one.coalitionId]),
  ];
}
