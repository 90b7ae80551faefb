/** Places for the empty seats of a country in the world view: side by side around its bubble, from the bottom up. */
import { type Ghost, ghostId } from '../ghosts.ts';
import { groupId } from '../grouping.ts';
import type { Layout, Spot } from '../layout/layout.ts';

const SEAT = 7;
const GAP = 4;
/** The part of the ring that stays free at the top, for the country's name. */
const FREE = 0.25;

/** The same layout with a spot for each seat, which moves nothing. */
export function withSeats(layout: Layout, ghosts: readonly Ghost[]): Layout {
  const seats = new Map<string, Spot>();
  for (const country of new Set(ghosts.map((ghost) => ghost.country))) {
    const bubble = layout.get(groupId('country', country));
    const ids = ghosts.filter((ghost) => ghost.country === country).map(ghostId);
    if (bubble) for (const [place, id] of ids.toSorted().entries()) seats.set(id, seatAt(bubble, place, ids.length));
  }
  return new Map([...layout, ...seats]);
}

function seatAt({ x, y, radius }: Spot, place: number, count: number): Spot {
  const room = count * (2 * SEAT + GAP);
  const far = Math.max(radius + SEAT, room / (2 * Math.PI * (1 - FREE)));
  const angle = Math.PI / 2 + ((place - (count - 1) / 2) * (2 * SEAT + GAP)) / far;
  return { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle), radius: SEAT };
}
