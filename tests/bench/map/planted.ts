/** A network with twenty planted groups and a place for every node, so that every hand draws the same picture. */
import { SECTORS, type Sector } from '#core/vocabulary.ts';
import { chanceFrom } from '../../../web/map/layout/chance.ts';

export type PlantedNode = {
  id: string;
  name: string;
  sector: Sector;
  x: number;
  y: number;
  radius: number;
  degree: number;
};
export type PlantedEdge = { id: string; source: string; target: string };
export type Planted = { nodes: readonly PlantedNode[]; edges: readonly PlantedEdge[] };

const GROUPS = 20;
const DISTANCE = 30;
/** Of the edges, this part stays within its group. */
const INSIDE = 0.7;
/** The angle that spreads seeds in a sunflower. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The same for the same numbers. Edges are between different nodes, each pair once. */
export function plant(nodeCount: number, edgeCount: number): Planted {
  const chance = chanceFrom(`planted ${nodeCount} ${edgeCount}`);
  const size = Math.ceil(nodeCount / GROUPS);
  const groupRadius = DISTANCE * 0.6 * Math.sqrt(size) + DISTANCE;
  const ring = (groupRadius * GROUPS) / Math.PI / 1.6;
  const places = Array.from({ length: nodeCount }, (_, index) => {
    const group = Math.floor(index / size);
    const turn = (group / GROUPS) * 2 * Math.PI;
    const reach = group % 2 === 0 ? ring : ring * 0.55;
    const [step, out] = [index % size, DISTANCE * 0.6 * Math.sqrt((index % size) + 0.5)];
    return {
      x: Math.cos(turn) * reach * 1.3 + Math.cos(step * GOLDEN) * out,
      y: Math.sin(turn) * reach + Math.sin(step * GOLDEN) * out,
    };
  });
  const pick = (from: number, to: number) => from + Math.floor(chance() * (to - from));
  const edges = new Map<string, PlantedEdge>();
  const degrees = Array.from({ length: nodeCount }, () => 0);
  while (edges.size < edgeCount) {
    const one = Math.floor(chance() ** 1.5 * nodeCount);
    const start = Math.floor(one / size) * size;
    const other = chance() < INSIDE ? pick(start, Math.min(nodeCount, start + size)) : pick(0, nodeCount);
    const id = `${Math.min(one, other)}-${Math.max(one, other)}`;
    if (one === other || edges.has(id)) continue;
    edges.set(id, { id, source: `n${Math.min(one, other)}`, target: `n${Math.max(one, other)}` });
    degrees[one] = (degrees[one] ?? 0) + 1;
    degrees[other] = (degrees[other] ?? 0) + 1;
  }
  const nodes = places.map((place, index) => ({
    id: `n${index}`,
    name: `Organisation ${index}`,
    sector: SECTORS[Math.floor(chance() * 6)] ?? 'media',
    ...place,
    radius: Math.min(11, 7 + Math.sqrt(degrees[index] ?? 0)),
    degree: degrees[index] ?? 0,
  }));
  return { nodes, edges: [...edges.values()] };
}
