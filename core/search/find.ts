/** What has the words of a question: members by their own words or through what they offer and where they are, and things. */
import { byName, type Member, type Network } from '../network.ts';
import { type FoundWord, findWord, type Places } from './find-word.ts';
import { indexOf, type SearchIndex, type Thing } from './search-index.ts';
import { tellingWords } from './small-words.ts';
import { wordsAsked } from './words.ts';

export type Hit<T> = {
  of: T;
  /** How well it fits: comparable within one answer only. */
  score: number;
  /** For each word that was found there, the terms that stand for it. */
  terms: (readonly string[])[];
};

export type Found = {
  /** Whether each of these has every word. Otherwise none has, and each has some. */
  isEveryWord: boolean;
  members: Hit<Member>[];
  things: Hit<Thing>[];
  /** Words that nothing has, and what they were read as. */
  readAs: { word: string; terms: readonly string[] }[];
};

/** What has every word of a text; where nothing does, what has some, those with the most words first. */
export function find(network: Network, text: string): Found {
  const index = indexOf(network);
  const words = tellingWords(wordsAsked(text)).map((word) => findWord(index, word));
  const members = tally(words.map((word) => membersWith(index, word, words)));
  const things = tally(words.map((word) => word.things));
  const hasAll = ({ terms }: Tally) => terms.length === words.length;
  const isEveryWord = [...members.values(), ...things.values()].some(hasAll);
  const isShown = (found: Tally) => !isEveryWord || hasAll(found);
  return {
    isEveryWord,
    members: hitsOf(members, index.members, isShown, byName),
    things: hitsOf(things, index.things, isShown, () => 0),
    readAs: words.filter(({ readAs }) => readAs.length > 0).map(({ word, readAs }) => ({ word, terms: readAs })),
  };
}

/** How well each member fits whose visible text has every word of a text; nobody where the text has none. */
export function membersWithText(network: Network, text: string): ReadonlyMap<string, number> {
  const { isEveryWord, members } = find(network, text);
  return new Map(isEveryWord ? members.map(({ of, score }) => [of.id, score]) : []);
}

/** What a member offers and where it is say as much of it as its own words do. */
const THROUGH_A_THING = 1;

/**
 * Members that have a word themselves or through a thing: "juridique" finds whoever offers legal support. A thing that
 * has more of the words counts for more, so that "legal support" is not psychosocial support.
 */
function membersWith({ membersOfThing }: SearchIndex, word: FoundWord, words: readonly FoundWord[]): Places {
  const found = new Map(word.members);
  for (const [thing, { score, terms }] of word.things) {
    const share = words.filter(({ things }) => things.has(thing)).length / words.length;
    const worth = THROUGH_A_THING * share * score;
    for (const member of membersOfThing.get(thing) ?? []) {
      const known = found.get(member);
      const all = known ? [...new Set([...known.terms, ...terms])] : terms;
      found.set(member, { score: Math.max(known?.score ?? 0, worth), terms: all });
    }
  }
  return found;
}

type Tally = Pick<Hit<unknown>, 'score' | 'terms'>;

function tally(words: readonly Places[]): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const places of words) {
    for (const [place, { score, terms }] of places) {
      const known = tallies.get(place);
      if (!known) tallies.set(place, { score, terms: [terms] });
      else {
        known.score += score;
        known.terms.push(terms);
      }
    }
  }
  return tallies;
}

/** The best first; those that fit equally well stay in the order given, or as they come. */
function hitsOf<T>(
  tallies: Map<number, Tally>,
  records: readonly T[],
  isShown: (found: Tally) => boolean,
  inOrder: (one: T, other: T) => number,
): Hit<T>[] {
  const hits = [...tallies].flatMap(([place, found]) => {
    const of = records[place];
    return of === undefined || !isShown(found) ? [] : [{ place, of, ...found }];
  });
  hits.sort(
    (one, other) =>
      other.terms.length - one.terms.length ||
      other.score - one.score ||
      inOrder(one.of, other.of) ||
      one.place - other.place,
  );
  return hits.map(({ of, score, terms }) => ({ of, score, terms }));
}
