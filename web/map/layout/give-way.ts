/** Pinned nodes stay where the viewer put them, and those that they would cover step aside; all others stay. */
import { freeSpots } from './free-spots.ts';
import type { Layout, Spot } from './layout.ts';

/** Larger spots than this are discs: ground to stand on, in nobody's way. */
const LARGEST_NODE = 24;
const GAP = 3;
const REACH = 600;

export function givingWay(layout: Layout, pins: ReadonlyMap<string, { x: number; y: number }>): Layout {
  const pinned = [...pins].flatMap(([id, { x, y }]) => {
    const spot = layout.get(id);
    return spot ? [{ id, spot: { ...spot, x, y } }] : [];
  });
  if (pinned.length === 0) return layout;
  const moved = new Map(layout);
  for (const { id, spot } of pinned) moved.set(id, spot);
  const nodes = [...moved].filter(([, { radius }]) => radius <= LARGEST_NODE);
  const discs = [...layout.values()].filter(({ radius }) => radius > LARGEST_NODE);
  const isCovered = (id: string, spot: Spot) =>
    !pins.has(id) && pinned.some((pin) => pin.spot.radius <= LARGEST_NODE && isClose(pin.spot, spot));
  const covered = nodes
    .filter(([id, spot]) => isCovered(id, spot))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const coveredIds = new Set(covered.map(([id]) => id));
  const room = freeSpots(nodes.filter(([id]) => !coveredIds.has(id)).map(([, spot]) => spot));
  for (const [id, spot] of covered) {
    const around = discs.filter((disc) => isInside(spot, disc));
    const fits = (place: Spot) => discs.every((disc) => isInside(place, disc) === around.includes(disc));
    const found = room.nearest(spot, { gap: GAP, reach: REACH, fits }) ?? spot;
    moved.set(id, found);
    room.take(found);
  }
  return moved;
}

function isClose(one: Spot, other: Spot): boolean {
  return (one.x - other.x) ** 2 + (one.y - other.y) ** 2 < (one.radius + other.radius + GAP) ** 2;
}

function isInside(spot: Spot, disc: Spot): boolean {
  return (spot.x - disc.x) ** 2 + (spot.y - disc.y) ** 2 < disc.radius ** 2;
}
