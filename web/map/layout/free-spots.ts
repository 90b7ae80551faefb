/** Finds room among spots that stay where they are. */
import type { Spot } from './layout.ts';

const CELL = 40;
/** Between two places that are tried. */
const STEP = 6;

export type FreeSpots = {
  take: (spot: Spot) => void;
  /** Whether a spot keeps a distance from the rims of all that are taken. */
  isFree: (spot: Spot, gap: number) => boolean;
  /** The nearest free place to where a spot would like to be; null: none within `reach`. */
  nearest: (wish: Spot, search: Search) => Spot | null;
};

type Search = { gap: number; reach: number; fits?: (spot: Spot) => boolean };

export function freeSpots(taken: Iterable<Spot>): FreeSpots {
  const cells = new Map<string, Spot[]>();
  let largest = 0;

  function take(spot: Spot): void {
    const key = `${Math.floor(spot.x / CELL)} ${Math.floor(spot.y / CELL)}`;
    const cell = cells.get(key);
    if (cell) cell.push(spot);
    else cells.set(key, [spot]);
    largest = Math.max(largest, spot.radius);
  }

  function isFree({ x, y, radius }: Spot, gap: number): boolean {
    const reach = radius + largest + gap;
    for (let column = Math.floor((x - reach) / CELL); column <= Math.floor((x + reach) / CELL); column += 1) {
      for (let row = Math.floor((y - reach) / CELL); row <= Math.floor((y + reach) / CELL); row += 1) {
        for (const other of cells.get(`${column} ${row}`) ?? []) {
          const apart = other.radius + radius + gap;
          if ((other.x - x) ** 2 + (other.y - y) ** 2 < apart * apart) return false;
        }
      }
    }
    return true;
  }

  function nearest(wish: Spot, { gap, reach, fits = () => true }: Search): Spot | null {
    for (let far = 0; far <= reach; far += STEP) {
      const count = far === 0 ? 1 : Math.ceil((2 * Math.PI * far) / STEP);
      for (let place = 0; place < count; place += 1) {
        const angle = (place / count) * 2 * Math.PI;
        const spot = { ...wish, x: wish.x + Math.cos(angle) * far, y: wish.y + Math.sin(angle) * far };
        if (fits(spot) && isFree(spot, gap)) return spot;
      }
    }
    return null;
  }

  for (const spot of taken) take(spot);
  return { take, isFree, nearest };
}
