/** Shared values and empty seats as nodes, and the lines from members to what they offer and seek. */
import { type Ghost, ghostId } from '../ghosts.ts';
import type { MapNetwork } from '../map-network.ts';
import type { EdgeEmphasisOf, EmphasisOf, GhostNode, ValueEdge, ValueNode } from '../scene.ts';
import type { SharedValue } from './values.ts';

export function valueNodes(
  values: readonly SharedValue[],
  drawnIds: ReadonlySet<string>,
  emphasisOf: EmphasisOf,
): ValueNode[] {
  const drawnOf = (ids: readonly string[]) => ids.filter((id) => drawnIds.has(id)).length;
  return values.map(({ id, kind, key, name, memberIds, seekerIds }) => ({
    kind: 'value',
    valueKind: kind,
    id,
    key,
    name,
    memberCount: memberIds.length,
    linesLeftOut: Math.max(0, drawnOf(memberIds) + drawnOf(seekerIds) - MOST_VALUE_LINES),
    emphasis: emphasisOf(id),
  }));
}

/** A value with more lines than this would be a blot. */
export const MOST_VALUE_LINES = 200;

/** Of a value that very many lead to, the first in the order of lists, and those in need before those who offer. */
export function valueEdges(
  values: readonly SharedValue[],
  drawnIds: ReadonlySet<string>,
  emphasisOf: EdgeEmphasisOf,
): ValueEdge[] {
  return values.flatMap(({ id, memberIds, seekerIds }) => {
    const edgesFrom = (ids: readonly string[], kind: ValueEdge['kind']) =>
      ids
        .filter((memberId) => drawnIds.has(memberId))
        .map(
          (source): ValueEdge => ({
            kind,
            id: `${source} ${kind} ${id}`,
            source,
            target: id,
            emphasis: emphasisOf(source, id),
          }),
        );
    return [...edgesFrom(seekerIds, 'needs'), ...edgesFrom(memberIds, 'offers')].slice(0, MOST_VALUE_LINES);
  });
}

/** By country and capacity; an empty seat steps back with its country. */
export function ghostNodes(
  ghosts: readonly Ghost[],
  { capacityNames }: MapNetwork,
  emphasisOf: EmphasisOf,
): GhostNode[] {
  return ghosts
    .map(({ country, capacityId }): GhostNode => {
      const id = ghostId({ country, capacityId });
      return {
        kind: 'ghost',
        id,
        country,
        capacityId,
        name: capacityNames.get(capacityId) ?? capacityId,
        emphasis: emphasisOf(id) === 'faded' ? emphasisOf(`country:${country}`) : emphasisOf(id),
      };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
