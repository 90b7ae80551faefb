/** Spots for what is added to a picture and moves nothing in it: shared values among those that lead to them, and the
 * empty seats of a country along the rim of its disc. */
import { ghostId } from '../ghosts.ts';
import { groupId } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import { drawnKinds, sharedValues } from '../scene/values.ts';
import { freeSpots } from './free-spots.ts';
import type { Layout, LayoutPlan, Spot } from './layout.ts';
import { LABEL_ROOM } from './spacing.ts';

const VALUE_RADIUS = 7;
const LARGEST_VALUE_RADIUS = 16;
const VALUE_GAP = 8;
const GHOST_RADIUS = 7;
const GHOST_GAP = 5;
const ROWS_OF_GHOSTS = 4;
/** Larger spots than this are discs, which others may stand in. */
const LARGEST_NODE = 24;

export function withAdded(network: MapNetwork, layout: Layout, { by, values, ghosts }: LayoutPlan): Layout {
  const shared = sharedValues(network, drawnKinds(values, by)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  if (shared.length === 0 && ghosts.length === 0) return layout;
  const spots = new Map(layout);
  const room = freeSpots([...layout.values()].filter(({ radius }) => radius <= LARGEST_NODE));
  const add = (id: string, spot: Spot) => {
    spots.set(id, spot);
    room.take(spot);
  };
  for (const { id, memberIds, seekerIds } of shared) {
    const leading = [...memberIds, ...seekerIds].toSorted().flatMap((memberId) => layout.get(memberId) ?? []);
    if (leading.length === 0) continue;
    const wish = {
      ...middleOf(leading),
      radius: Math.min(LARGEST_VALUE_RADIUS, VALUE_RADIUS + Math.sqrt(leading.length)),
    };
    add(id, room.nearest(wish, { gap: VALUE_GAP, reach: 2000 }) ?? wish);
  }
  for (const ghost of ghosts.toSorted((one, other) => (ghostId(one) < ghostId(other) ? -1 : 1))) {
    const disc = layout.get(groupId('country', ghost.country));
    const spot = disc && seatAt(disc, (place) => room.isFree(place, GHOST_GAP));
    if (spot) add(ghostId(ghost), spot);
  }
  return spots;
}

/** The first free seat around a disc, from the bottom up on both sides; the top is its name's. */
function seatAt(disc: Spot, isFree: (spot: Spot) => boolean): Spot | null {
  for (let row = 0; row < ROWS_OF_GHOSTS; row += 1) {
    const far = Math.max(disc.radius, 2 * GHOST_RADIUS) + row * (2 * GHOST_RADIUS + GHOST_GAP);
    const step = (2 * GHOST_RADIUS + GHOST_GAP) / far;
    const most = Math.PI - Math.min(1, LABEL_ROOM / far);
    for (let place = 0; place * step <= most; place += 1) {
      for (const angle of place === 0 ? [0] : [place * step, -place * step]) {
        const spot = {
          x: disc.x + Math.sin(angle) * far,
          y: disc.y + Math.cos(angle) * far,
          radius: GHOST_RADIUS,
        };
        if (isFree(spot)) return spot;
      }
    }
  }
  return null;
}

function middleOf(spots: readonly Spot[]): { x: number; y: number } {
  return {
    x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
    y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
  };
}
