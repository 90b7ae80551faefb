/**
 * A layout in which everybody who was there before stays exactly where they were. Newcomers stand at the middle of
 * those they are tied to, in the nearest free place within their group's disc.
 */
import type { Grouping } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import { type FreeSpots, freeSpots } from './free-spots.ts';
import type { Layout, Spot } from './layout.ts';
import { linksOf, neighboursOf } from './links.ts';
import { MEMBER_DISTANCE } from './spacing.ts';

/** With more newcomers than this part of all, the picture is made anew. */
const MOST_NEW = 0.25;
/** Between the rims of two members. */
const GAP = 4;
const DISC_GAP = 28;

type Kept = { network: MapNetwork; grouping: Grouping; fresh: Layout; before: Layout };

/** The fresh layout, where too much is new or somebody finds no place. */
export function keepPlaces(kept: Kept): Layout {
  const { network, grouping, fresh, before } = kept;
  const newIds = linksOf(network).ids.filter((id) => fresh.has(id) && !before.has(id));
  if (newIds.length > MOST_NEW * network.members.length) return fresh;
  const spots = new Map<string, Spot>();
  for (const id of fresh.keys()) {
    const spot = before.get(id);
    if (spot) spots.set(id, spot);
  }
  const discs = placeNewDiscs(kept, spots);
  if (discs === null) return fresh;
  const room = freeSpots(network.members.flatMap(({ id }) => spots.get(id) ?? []));
  for (const id of newIds) {
    const homes = (grouping.homesById.get(id) ?? []).filter((home) => discs.has(home));
    const spot = placeFor(id, homes, kept, spots, discs, room);
    if (spot === null) return fresh;
    spots.set(id, spot);
    room.take(spot);
  }
  return spots;
}

/** The spots of all groups by their ids, the new ones among the others; null: one finds no room. */
function placeNewDiscs(
  { network, grouping, fresh, before }: Kept,
  spots: Map<string, Spot>,
): ReadonlyMap<string, Spot> | null {
  const ids = grouping.groups.map(({ id }) => id).toSorted();
  const discs = new Map<string, Spot>();
  for (const id of ids) {
    const spot = before.get(id);
    if (spot) discs.set(id, spot);
  }
  const shift = meanShift(discs, fresh);
  const room = freeSpots([...discs.values(), ...network.members.flatMap(({ id }) => spots.get(id) ?? [])]);
  for (const id of ids) {
    const spot = fresh.get(id);
    if (!spot || discs.has(id)) continue;
    const wish = { ...spot, x: spot.x + shift.x, y: spot.y + shift.y };
    const found = room.nearest(wish, { gap: DISC_GAP, reach: 4000 });
    if (found === null) return null;
    discs.set(id, found);
    room.take(found);
  }
  for (const [id, spot] of discs) spots.set(id, spot);
  return discs;
}

function meanShift(kept: ReadonlyMap<string, Spot>, fresh: Layout): { x: number; y: number } {
  const shift = { x: 0, y: 0 };
  for (const [id, spot] of kept) {
    const now = fresh.get(id) ?? spot;
    shift.x += (spot.x - now.x) / kept.size;
    shift.y += (spot.y - now.y) / kept.size;
  }
  return shift;
}

function placeFor(
  id: string,
  homes: readonly string[],
  { network, fresh, before }: Kept,
  spots: ReadonlyMap<string, Spot>,
  discs: ReadonlyMap<string, Spot>,
  room: FreeSpots,
): Spot | null {
  const wish = fresh.get(id);
  if (!wish) return null;
  const [home = ''] = homes;
  const [disc, freshDisc] = [discs.get(home), fresh.get(home)];
  const isInside = homes.length === 1 && disc && freshDisc && isWithin(wish, freshDisc);
  const among = middleOfTied(id, network, spots);
  if (!isInside) {
    const isApart = (spot: Spot) => ![...discs.values()].some((other) => isWithin(spot, other));
    // In columns and rings a member has its own row; elsewhere it stands among those it is tied to.
    const start = homes.length === 0 && among ? { ...wish, ...among } : wish;
    return room.nearest(start, { gap: GAP, reach: 3000, fits: isApart });
  }
  const start =
    before.has(home) && among ? among : { x: disc.x + wish.x - freshDisc.x, y: disc.y + wish.y - freshDisc.y };
  const reach = disc.radius - MEMBER_DISTANCE / 2;
  const fits = (spot: Spot) => (spot.x - disc.x) ** 2 + (spot.y - disc.y) ** 2 <= reach * reach;
  return room.nearest({ ...wish, ...pulledInto(start, disc, reach) }, { gap: GAP, reach: 2 * disc.radius, fits });
}

function middleOfTied(
  id: string,
  network: MapNetwork,
  spots: ReadonlyMap<string, Spot>,
): { x: number; y: number } | null {
  const links = linksOf(network);
  const tied = neighboursOf(links, links.indexById.get(id) ?? -1).flatMap(
    (index) => spots.get(links.ids[index] ?? '') ?? [],
  );
  if (tied.length === 0) return null;
  return {
    x: tied.reduce((sum, { x }) => sum + x, 0) / tied.length,
    y: tied.reduce((sum, { y }) => sum + y, 0) / tied.length,
  };
}

function pulledInto({ x, y }: { x: number; y: number }, disc: Spot, reach: number): { x: number; y: number } {
  const [dx, dy] = [x - disc.x, y - disc.y];
  const share = Math.min(1, reach / (Math.sqrt(dx * dx + dy * dy) || 1));
  return { x: disc.x + dx * share, y: disc.y + dy * share };
}

function isWithin(spot: Spot, disc: Spot): boolean {
  return (spot.x - disc.x) ** 2 + (spot.y - disc.y) ** 2 < (disc.radius + spot.radius) ** 2;
}
