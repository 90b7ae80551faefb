/** How large each member is drawn, and how wide each tie. */

import type { SizeBy, WidthBy } from '#core/map-view/view.ts';
import { memberRadius } from '../layout/spacing.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';
import type { SceneExtras } from '../scene.ts';

/** Radii of the smallest, of all where all are the same, and of the largest; the layout leaves room for the last. */
const SMALLEST = 5;
const SAME = 8;
const LARGEST = 14;

/**
 * What a member's area is multiplied with, beyond the size that its weight gives it in the layout. Areas grow evenly
 * with what is counted; the most of it has the largest.
 */
export function scalesBy(
  size: SizeBy,
  network: MapNetwork,
  { betweennessById }: SceneExtras,
  weightOf: (member: MapMember) => number,
): (member: MapMember) => number {
  const numberOf = numbersBy(size, network, betweennessById);
  if (size === 'weight' || numberOf === null) return () => 1;
  const most = Math.max(0, ...network.members.map(numberOf));
  const areaOf = (member: MapMember) =>
    size === 'same'
      ? SAME ** 2
      : SMALLEST ** 2 + (LARGEST ** 2 - SMALLEST ** 2) * (most === 0 ? 0 : numberOf(member) / most);
  return (member) => areaOf(member) / memberRadius(weightOf(member)) ** 2;
}

function numbersBy(
  size: SizeBy,
  { tiedIdsById }: MapNetwork,
  betweennessById: SceneExtras['betweennessById'],
): ((member: MapMember) => number) | null {
  switch (size) {
    case 'weight':
      return null;
    case 'same':
      return () => 1;
    case 'ties':
      return ({ id }) => tiedIdsById.get(id)?.size ?? 0;
    case 'betweenness':
      return betweennessById === undefined ? null : ({ id }) => betweennessById.get(id) ?? 0;
    case 'capacities':
      return ({ capacities }) => capacities.length;
    case 'countries':
      return ({ countries }) => countries.length;
  }
}

const WIDEST = 4;
/** Years from which on a tie is one wider. */
const AGES = [2, 5, 10] as const;

type Stated = { kindCount: number; since: string | null; until: string | null };

/** 1 to 4. A tie whose beginning is not stated is as thin as a young one. */
export function widthBy(width: WidthBy, { kindCount, since, until }: Stated, today: string): number {
  if (width === 'kinds') return Math.min(kindCount, WIDEST);
  if (width === 'same' || since === null) return 1;
  const years = Number((until ?? today).slice(0, 4)) - Number(since.slice(0, 4));
  return 1 + AGES.filter((age) => years >= age).length;
}
