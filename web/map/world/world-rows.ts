/** The rows of the world view's table, and their order. */
import { compareText } from '#core/network.ts';
import { isGroupNode, type Scene } from '../scene.ts';

export const COLUMNS = ['name', 'members', 'value'] as const;
export type Column = (typeof COLUMNS)[number];

export type WorldRow = {
  code: string;
  id: string;
  name: string;
  members: number;
  /** Undefined: no data. */
  value: number | undefined;
};

/** Names from the first letter on, numbers from the most; what has no data comes last, then the name decides. */
export function worldRows({ nodes, world }: Scene, sortedBy: Column): WorldRow[] {
  return nodes
    .filter(isGroupNode)
    .filter(({ kind }) => kind === 'country')
    .map(({ key, id, name, memberCount }) => ({
      code: key,
      id,
      name,
      members: memberCount,
      value: world?.valueByCode.get(key),
    }))
    .sort(
      (one, other) => (sortedBy === 'name' ? 0 : compareNumbers(one[sortedBy], other[sortedBy])) || byName(one, other),
    );
}

function compareNumbers(one: number | undefined, other: number | undefined): number {
  return (other ?? -1) - (one ?? -1);
}

function byName(one: WorldRow, other: WorldRow): number {
  return compareText(one.name, other.name) || (one.code < other.code ? -1 : 1);
}
