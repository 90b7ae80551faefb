/** Ties between countries: how many pairs of members are tied, one in each country and none in both. */
import { groupId } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import type { BundleEdge } from '../scene.ts';

type Arc = Omit<BundleEdge, 'emphasis'>;

/** The most first, then by id. Two members who share a country need no arc to find each other, and get none. */
export function arcsOf({ ties, memberById }: Pick<MapNetwork, 'ties' | 'memberById'>): Arc[] {
  const arcById = new Map<string, Arc>();
  const seen = new Set<string>();
  for (const { a, b } of ties) {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const [from, to] = [memberById.get(a)?.countries ?? [], memberById.get(b)?.countries ?? []];
    if (from.some((code) => to.includes(code))) continue;
    for (const one of from) for (const other of to) countArc(arcById, one, other);
  }
  return [...arcById.values()].sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}

function countArc(arcById: Map<string, Arc>, one: string, other: string): void {
  const [source, target] = one < other ? [one, other] : [other, one];
  const id = `${source}~${target}`;
  const known = arcById.get(id);
  if (known) known.count += 1;
  else
    arcById.set(id, {
      kind: 'bundle',
      id,
      source: groupId('country', source),
      target: groupId('country', target),
      count: 1,
    });
}
