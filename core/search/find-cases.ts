/** Which cases have the words of a question: in their own texts, or through what they are about. */
import type { Case, Network } from '../network.ts';
import { findWord } from './find-word.ts';
import { indexOf, type Thing } from './search-index.ts';
import { tellingWords } from './small-words.ts';
import { wordsAsked } from './words.ts';

/**
 * The ids of those that have every word, in the network's order. "Kenya" finds what happened there, "lawsuit" what such
 * a threat led to and "diplomacy" where that was tried, whatever the words of the case itself are.
 */
export function casesWithText(network: Network, text: string): string[] {
  const index = indexOf(network);
  const words = tellingWords(wordsAsked(text)).map((word) => {
    const things = [...findWord(index, word).things.keys()].flatMap((place) => index.things[place] ?? []);
    return leadingTo(things);
  });
  return network.cases.filter((one) => words.every((leads) => leads(one))).map(({ id }) => id);
}

/** Whether a case is one of these things, or about one of them. */
function leadingTo(things: readonly Thing[]): (one: Case) => boolean {
  const ids = (kind: Thing['kind']) => new Set(things.filter((thing) => thing.kind === kind).map(idOf));
  const [own, countries, threats, plays, capacities, coalitions] = [
    ids('case'),
    ids('country'),
    ids('threat'),
    ids('play'),
    ids('capacity'),
    ids('coalition'),
  ];
  const hasSome = (known: ReadonlySet<string | null>, values: readonly string[]) =>
    values.some((value) => known.has(value));
  return (one) =>
    own.has(one.id) ||
    (one.country !== null && countries.has(one.country)) ||
    (one.coalitionId !== null && coalitions.has(one.coalitionId)) ||
    hasSome(threats, one.threatIds) ||
    hasSome(plays, one.playIds) ||
    hasSome(capacities, one.capacityIds);
}

function idOf(thing: Thing): string | null {
  switch (thing.kind) {
    case 'capacity':
      return thing.capacity.id;
    case 'country':
      return thing.country.code;
    case 'threat':
      return thing.threat.id;
    case 'play':
      return thing.play.id;
    case 'coalition':
      return thing.coalition.id;
    case 'case':
      return thing.playbookCase.id;
    default:
      return null;
  }
}
