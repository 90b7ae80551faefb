/** Shared values and empty seats as nodes, and the lines from members to what they offer and seek. */
import { type Ghost, ghostId } from '../ghosts.ts';
import type { MapNetwork } from '../map-network.ts';
import type { EdgeEmphasisOf, EmphasisOf, GhostNode, ValueEdge, ValueNode } from '../scene.ts';
import type { SharedValue } from './values.ts';

export function valueNodes(values: readonly SharedValue[], emphasisOf: EmphasisOf): ValueNode[] {
  return values.map(({ id, kind, key, name, memberIds }) => ({
    kind: 'value',
    valueKind: kind,
    id,
    key,
    name,
    memberCount: memberIds.length,
    emphasis: emphasisOf(id),
  }));
}

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
    return [...edgesFrom(memberIds, 'offers'), ...edgesFrom(seekerIds, 'needs')];
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
