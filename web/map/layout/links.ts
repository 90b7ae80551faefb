/** Who is tied to whom, by number: the members in the order of their ids, so that no order of rows can be seen in it. */
import type { MapNetwork } from '../map-network.ts';
import { at } from './numbers.ts';

export type Links = {
  ids: readonly string[];
  indexById: ReadonlyMap<string, number>;
  /** Where each member's neighbours begin in `near`, and one more for the end. */
  start: Int32Array;
  near: Int32Array;
};

const linksByNetwork = new WeakMap<MapNetwork, Links>();

/** Worked out once for each network. A tie to nobody known is left out. */
export function linksOf(network: MapNetwork): Links {
  const known = linksByNetwork.get(network);
  if (known) return known;
  const links = linksBetween(
    network.members.map(({ id }) => id),
    (id) => network.tiedIdsById.get(id) ?? [],
  );
  linksByNetwork.set(network, links);
  return links;
}

/** The links between some members only. */
export function linksAmong(all: Links, members: Iterable<string>): Links {
  return linksBetween([...members], (id) =>
    neighboursOf(all, all.indexById.get(id) ?? -1).map((index) => all.ids[index] ?? ''),
  );
}

export function linksBetween(memberIds: readonly string[], tiedTo: (id: string) => Iterable<string>): Links {
  const ids = memberIds.toSorted();
  const indexById = new Map(ids.map((id, index) => [id, index]));
  const start = new Int32Array(ids.length + 1);
  const near: number[] = [];
  for (const [index, id] of ids.entries()) {
    const mine: number[] = [];
    for (const tied of tiedTo(id)) {
      const other = indexById.get(tied);
      if (other !== undefined && other !== index) mine.push(other);
    }
    near.push(...mine.sort((one, other) => one - other));
    start[index + 1] = near.length;
  }
  return { ids, indexById, start, near: Int32Array.from(near) };
}

export function neighboursOf({ start, near }: Links, index: number): number[] {
  return index < 0 ? [] : [...near.subarray(at(start, index), at(start, index + 1))];
}

export function tieCount({ start }: Links, index: number): number {
  return at(start, index + 1) - at(start, index);
}
