/** A network as the layouts of others take it: nodes by number, each pair of tied ones once. */
import type { MapNetwork } from '../../../web/map/map-network.ts';

export type Point = { x: number; y: number };

export type Graph = {
  ids: readonly string[];
  /** The first country of each, for measures and for layouts that gather by groups; empty where none is stated. */
  groups: readonly string[];
  edges: readonly (readonly [number, number])[];
  /** The numbers of those tied to each. */
  near: readonly (readonly number[])[];
};

export function graphOf(network: MapNetwork): Graph {
  const indexById = new Map(network.members.map(({ id }, index) => [id, index]));
  const near: number[][] = network.members.map(() => []);
  const pairs = new Map<string, readonly [number, number]>();
  for (const { a, b } of network.ties) {
    const [one, other] = [indexById.get(a), indexById.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    const [low, high] = one < other ? [one, other] : [other, one];
    const key = `${low} ${high}`;
    if (pairs.has(key)) continue;
    pairs.set(key, [low, high]);
    near[low]?.push(high);
    near[high]?.push(low);
  }
  return {
    ids: network.members.map(({ id }) => id),
    groups: network.members.map(({ countries }) => countries[0] ?? ''),
    edges: [...pairs.values()],
    near,
  };
}
