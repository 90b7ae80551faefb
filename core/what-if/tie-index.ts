/** The ties of a network as arrays, for measures that walk through all of it. */
import { foldText, type Member, type Network } from '../network.ts';

export type TieIndex = {
  /** By name, then id. A place is a place in this list. */
  members: readonly Member[];
  placeOf: ReadonlyMap<string, number>;
  /** Whoever is tied to the member at a place is in `neighbours` from `starts[place]` up to `starts[place + 1]`. */
  starts: Int32Array;
  /** Places. Each pair once in either direction, however many kinds of tie it has. */
  neighbours: Int32Array;
};

/** A tie with an end that is not in the network, or with itself, is left out. */
export function indexOf(network: Pick<Network, 'members' | 'ties'>): TieIndex {
  const members = inOrder(network.members);
  const placeOf = new Map(members.map(({ id }, place) => [id, place]));
  const pairs = distinctPairs(network, placeOf);
  const starts = new Int32Array(members.length + 1);
  for (const place of pairs) starts[place + 1] = at(starts, place + 1) + 1;
  for (let place = 0; place < members.length; place++) starts[place + 1] = at(starts, place + 1) + at(starts, place);
  const ends = starts.slice();
  const neighbours = new Int32Array(pairs.length);
  for (let end = 0; end < pairs.length; end++) {
    const [one, other] = [at(pairs, end), at(pairs, end ^ 1)];
    const free = at(ends, one);
    neighbours[free] = other;
    ends[one] = free + 1;
  }
  return { members, placeOf, starts, neighbours };
}

/** What an array says of a place. */
export function at(list: Int32Array | Uint8Array, place: number): number {
  return list[place] ?? 0;
}

export function neighboursOf({ starts, neighbours }: TieIndex, place: number): Int32Array {
  return neighbours.subarray(at(starts, place), at(starts, place + 1));
}

export function idAt({ members }: TieIndex, place: number): string {
  return members[place]?.id ?? '';
}

/** Marks places, 1 for each that is given. */
export function marksOf({ members }: TieIndex, places: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(members.length);
  for (const place of places) marks[place] = 1;
  return marks;
}

/** As `byName` does, with each name folded once. */
function inOrder(members: readonly Member[]): Member[] {
  return members
    .map((member) => ({ member, name: foldText(member.name) }))
    .sort((one, other) => compare(one.name, other.name) || compare(one.member.id, other.member.id))
    .map(({ member }) => member);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Both ends of each pair, one after the other. */
function distinctPairs({ ties }: Pick<Network, 'ties'>, placeOf: ReadonlyMap<string, number>): Int32Array {
  const seen = new Set<number>();
  for (const { a, b } of ties) {
    const [one, other] = [placeOf.get(a), placeOf.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    seen.add(Math.min(one, other) * placeOf.size + Math.max(one, other));
  }
  const ends = new Int32Array(2 * seen.size);
  let end = 0;
  for (const pair of seen) {
    ends[end++] = Math.floor(pair / placeOf.size);
    ends[end++] = pair % placeOf.size;
  }
  return ends;
}
