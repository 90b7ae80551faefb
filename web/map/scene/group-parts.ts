/** The groups of a scene and the lines that lead to them. */

import type { Arrangement } from '#core/map-view/view.ts';
import type { Group, Grouping } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import type { BelongingEdge, BundleEdge, EdgeEmphasisOf, GroupNode } from '../scene.ts';
import { WHOLE_SCENE_LIMIT } from './drawn.ts';

export function groupNode(
  group: Group,
  by: Arrangement,
  homesById: Grouping['homesById'],
  drawnIds: ReadonlySet<string>,
  emphasis: GroupNode['emphasis'],
): GroupNode {
  const { id, kind, key, name, memberIds } = group;
  const drawnCount = memberIds.filter((memberId) => drawnIds.has(memberId)).length;
  return {
    kind,
    id,
    key,
    name,
    memberCount: memberIds.length,
    moreCount: memberIds.length - drawnCount,
    isMark: isMark(group, by, homesById),
    isOpen: drawnCount > 0,
    emphasis,
  };
}

function isMark({ kind, memberIds }: Group, by: Arrangement, homesById: Grouping['homesById']): boolean {
  if (by === 'sector') return homesById.size <= WHOLE_SCENE_LIMIT;
  if (by === 'capacity') return kind === 'capacity';
  return memberIds.every((id) => (homesById.get(id)?.length ?? 0) > 1);
}

export function belongingEdges(
  id: string,
  homes: readonly string[],
  by: Arrangement,
  emphasisOf: EdgeEmphasisOf,
): BelongingEdge[] {
  return homes.map((home) => ({
    kind: 'belongs',
    id: `${id}>${home}`,
    source: id,
    target: home,
    isInside: homes.length === 1 && (by !== 'capacity' || home === 'unstated'),
    emphasis: emphasisOf(id, home),
  }));
}

/** For each two groups, how many ties that are not drawn themselves lead from a member of the one to one of the other. */
export function bundleEdges(
  { ties }: MapNetwork,
  homesById: Grouping['homesById'],
  drawnIds: ReadonlySet<string>,
  emphasisOf: EdgeEmphasisOf,
): BundleEdge[] {
  const countsBySource = new Map<string, Map<string, number>>();
  for (const { a, b } of ties) {
    if (drawnIds.has(a) && drawnIds.has(b)) continue;
    countPairs(homesById.get(a) ?? [], homesById.get(b) ?? [], countsBySource);
  }
  return [...countsBySource]
    .flatMap(([source, counts]) =>
      [...counts].map(
        ([target, count]): BundleEdge => ({
          kind: 'bundle',
          id: `${source}-${target}`,
          source,
          target,
          count,
          emphasis: emphasisOf(source, target),
        }),
      ),
    )
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Adds each two different homes of two members, once. A large network has very many: nothing is made on the way. */
function countPairs(
  ones: readonly string[],
  others: readonly string[],
  countsBySource: Map<string, Map<string, number>>,
): void {
  for (const one of ones)
    for (const other of others) {
      const isTwice = one > other && ones.includes(other) && others.includes(one);
      if (one === other || isTwice) continue;
      const [source, target] = one < other ? [one, other] : [other, one];
      const counts = countsBySource.get(source) ?? new Map<string, number>();
      countsBySource.set(source, counts);
      counts.set(target, (counts.get(target) ?? 0) + 1);
    }
}
