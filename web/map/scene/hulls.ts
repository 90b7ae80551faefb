/** Coalitions, each to be drawn around those of its members that are drawn. */
import type { Emphasis } from '../attention.ts';
import type { MapNetwork } from '../map-network.ts';
import type { Hull, Outliner } from '../scene.ts';
import { valueId } from './values.ts';

export function hullsOf(
  { coalitions }: MapNetwork,
  drawnIds: ReadonlySet<string>,
  focusId: string | null,
  emphasisOf: (id: string) => Emphasis,
  around?: Outliner,
): Hull[] {
  return coalitions
    .map(({ id, name, memberIds }, index): Hull => {
      const there = memberIds.filter((memberId) => drawnIds.has(memberId)).toSorted();
      const isInFocus = focusId !== null && (there.includes(focusId) || focusId === valueId('coalition', id));
      const isFaded = there.every((memberId) => emphasisOf(memberId) === 'faded');
      const emphasis = isInFocus ? 'lit' : isFaded ? 'faded' : 'plain';
      return { id, name, memberIds: there, index, emphasis, ...(around && { around }) };
    })
    .filter(({ memberIds }) => memberIds.length > 0);
}
