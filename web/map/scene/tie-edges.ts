/** The ties of a scene: one edge for each pair of members, whatever the number of ties between them. */

import type { WidthBy } from '#core/map-view/view.ts';
import type { MapNetwork, MapTie } from '../map-network.ts';
import type { EdgeEmphasisOf, TieEdge } from '../scene.ts';
import { widthBy } from './sizes.ts';

export function tieEdges(
  { ties, today }: MapNetwork,
  drawnIds: ReadonlySet<string>,
  width: WidthBy,
  emphasisOf: EdgeEmphasisOf,
): TieEdge[] {
  const tiesById = new Map<string, MapTie[]>();
  for (const tie of ties) {
    if (!drawnIds.has(tie.a) || !drawnIds.has(tie.b)) continue;
    const id = tie.a < tie.b ? `${tie.a}-${tie.b}` : `${tie.b}-${tie.a}`;
    const held = tiesById.get(id);
    if (held) held.push(tie);
    else tiesById.set(id, [tie]);
  }
  return [...tiesById]
    .map(([id, held]): TieEdge => {
      const [{ a, b } = { a: '', b: '' }] = held;
      const [source, target] = a < b ? [a, b] : [b, a];
      const stated = { since: earliest(held), until: latest(held) };
      return {
        kind: 'tie',
        id,
        source,
        target,
        tieKinds: held.map(({ kind }) => kind).toSorted(),
        direction: directionOf(held, source),
        width: widthBy(width, { kindCount: new Set(held.map(({ kind }) => kind)).size, ...stated }, today),
        ...stated,
        emphasis: emphasisOf(source, target),
      };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function directionOf(ties: readonly MapTie[], source: string): TieEdge['direction'] {
  const ways = new Set(
    ties.map(({ a, direction }) =>
      direction === 'both' ? 'both' : (direction === 'a-to-b') === (a === source) ? 'a-to-b' : 'b-to-a',
    ),
  );
  const [way = 'both'] = ways;
  return ways.size === 1 ? way : 'both';
}

/** Null where none of them states it. */
function earliest(ties: readonly MapTie[]): string | null {
  return ties.flatMap(({ since }) => since ?? []).toSorted()[0] ?? null;
}

/** Null where one of them is not said to have ended. */
function latest(ties: readonly MapTie[]): string | null {
  if (ties.some(({ until }) => until === null)) return null;
  return (
    ties
      .flatMap(({ until }) => until ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
