/** Which mark a point of the screen means: fingers are wider than nodes. */
import type { Box } from './boxes.ts';
import { type Camera, inPicture, type Point } from './camera.ts';
import type { Drawing, Mark } from './drawing.ts';
import { isDisc } from './look.ts';

const CELL = 48;

export type Hits = {
  /** The mark whose rim is nearest within a reach, in pixels; otherwise the smallest disc around the point, or null. */
  at: (point: Point, camera: Camera, reach: number) => string | null;
  /** The marks whose middles lie in a part of the picture, discs left out. */
  within: (box: Box) => string[];
};

/** Sorts the marks into the squares of a grid, so that only those nearby are asked. */
export function hitsIn({ marks }: Drawing): Hits {
  const cells = new Map<string, Mark[]>();
  const discs = marks.filter(isDisc).toSorted((one, other) => one.radius - other.radius);
  const others = marks.filter((mark) => !isDisc(mark));
  const largest = others.reduce((most, { radius }) => Math.max(most, radius), 0);
  for (const mark of others) {
    const key = keyOf(Math.floor(mark.x / CELL), Math.floor(mark.y / CELL));
    const cell = cells.get(key);
    if (cell) cell.push(mark);
    else cells.set(key, [mark]);
  }

  function nearest(place: Point, reach: number): Mark | null {
    const width = Math.ceil((largest + reach) / CELL);
    const [column, row] = [Math.floor(place.x / CELL), Math.floor(place.y / CELL)];
    const isWide = (2 * width + 1) ** 2 > cells.size;
    const asked = isWide ? others : around(column, row, width);
    let best: { mark: Mark; distance: number } | null = null;
    for (const mark of asked) {
      const distance = Math.max(0, Math.hypot(mark.x - place.x, mark.y - place.y) - mark.radius);
      if (distance > reach || (best !== null && !isBetter(mark, distance, best))) continue;
      best = { mark, distance };
    }
    return best?.mark ?? null;
  }

  function around(column: number, row: number, width: number): Mark[] {
    const found: Mark[] = [];
    for (let x = column - width; x <= column + width; x += 1) {
      for (let y = row - width; y <= row + width; y += 1) found.push(...(cells.get(keyOf(x, y)) ?? []));
    }
    return found;
  }

  return {
    at(point, camera, reach) {
      const place = inPicture(point, camera);
      const mark = nearest(place, reach / camera.zoom);
      if (mark) return mark.id;
      return discs.find(({ x, y, radius }) => Math.hypot(x - place.x, y - place.y) <= radius)?.id ?? null;
    },
    within({ left, top, right, bottom }) {
      return others.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom).map(({ id }) => id);
    },
  };
}

/** Nearer, or as near and on top. */
function isBetter(mark: Mark, distance: number, best: { mark: Mark; distance: number }): boolean {
  return distance < best.distance || (distance === best.distance && mark.layer > best.mark.layer);
}

function keyOf(column: number, row: number): string {
  return `${column} ${row}`;
}
