/** The ties of a network as arrays, for measures that walk through all of it. */
import { foldText, type Member, type Tie } from '../network.ts';

/** Who is tied to whom, by places: numbers from 0 up, one for each member. */
export type TieRows = {
  /** Whoever is tied to the member at a place is in `neighbours` from `starts[place]` up to `starts[place + 1]`. */
  starts: Int32Array;
  /** Places, ascending for each member. Each pair once in either direction, however many kinds of tie it has. */
  neighbours: Int32Array;
};

export type TieIndex<M = Member> = TieRows & {
  /** By name, then id. A place is a place in this list. */
  members: readonly M[];
  placeOf: ReadonlyMap<string, number>;
};

type Named = { id: string; name: string };

/** A tie with an end that is not in the network, or with itself, is left out. Any order of records gives the same. */
export function indexOf<M extends Named>(network: {
  members: readonly M[];
  ties: readonly Pick<Tie, 'a' | 'b'>[];
}): TieIndex<M> {
  const members = inOrder(network.members);
  const placeOf = new Map(members.map(({ id }, place) => [id, place]));
  return { members, placeOf, ...rowsOf(members.length, distinctPairs(network.ties, placeOf)) };
}

/** @param pairs both ends of each pair, one after the other, in any order; each pair once. */
export function rowsOf(count: number, pairs: Int32Array): TieRows {
  const starts = new Int32Array(count + 1);
  for (const place of pairs) starts[place + 1] = at(starts, place + 1) + 1;
  for (let place = 0; place < count; place++) starts[place + 1] = at(starts, place + 1) + at(starts, place);
  const unsorted = { starts, neighbours: new Int32Array(pairs.length) };
  const ends = starts.slice();
  for (let end = 0; end < pairs.length; end++) put(unsorted.neighbours, ends, at(pairs, end), at(pairs, end ^ 1));
  const neighbours = new Int32Array(pairs.length);
  ends.set(starts);
  // Walked by place, each row fills in the order of places.
  for (let place = 0; place < count; place++) {
    for (const neighbour of neighboursOf(unsorted, place)) put(neighbours, ends, neighbour, place);
  }
  return { starts, neighbours };
}

function put(neighbours: Int32Array, ends: Int32Array, place: number, neighbour: number): void {
  const free = at(ends, place);
  neighbours[free] = neighbour;
  ends[place] = free + 1;
}

/** What an array says of a place. */
export function at(list: Int32Array | Uint8Array, place: number): number {
  return list[place] ?? 0;
}

export function neighboursOf({ starts, neighbours }: TieRows, place: number): Int32Array {
  return neighbours.subarray(at(starts, place), at(starts, place + 1));
}

export function idAt({ members }: Pick<TieIndex<{ id: string }>, 'members'>, place: number): string {
  return members[place]?.id ?? '';
}

/** Marks places, 1 for each that is given. */
export function marksOf({ members }: Pick<TieIndex<unknown>, 'members'>, places: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(members.length);
  for (const place of places) marks[place] = 1;
  return marks;
}

/** As `byName` does, with each name folded once. */
function inOrder<M extends Named>(members: readonly M[]): M[] {
  return members
    .map((member) => ({ member, name: foldText(member.name) }))
    .sort((one, other) => compare(one.name, other.name) || compare(one.member.id, other.member.id))
    .map(({ member }) => member);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Both ends of each pair, one after the other. */
function distinctPairs(ties: readonly Pick<Tie, 'a' | 'b'>[], placeOf: ReadonlyMap<string, number>): Int32Array {
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
