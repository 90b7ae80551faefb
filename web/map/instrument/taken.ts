/** Which marks and lines of a drawing cytoscape holds: those at hand, and never very many. */
import type { Box } from '../boxes.ts';
import type { Drawing, Line, Mark } from '../drawing.ts';
import { isDisc } from '../look.ts';

export const MOST_MARKS = 500;
export const MOST_LINES = 1500;

export type Taken = { marks: readonly Mark[]; lines: readonly Line[] };

/**
 * All marks on the screen, or those nearest to its middle where they are too many, what is asked for by id first; and
 * the lines that are lit or belong to these ids, as far as both their ends are held.
 * @param sight what of the picture is on the screen.
 * @param askedIds nodes that are held wherever they lie, such as the one that is being moved.
 */
export function takenFrom({ marks, lines }: Drawing, sight: Box, askedIds: ReadonlySet<string>): Taken {
  const wantedLines = lines.filter(
    ({ isLit, source, target }) => isLit || askedIds.has(source) || askedIds.has(target),
  );
  const near = lines.length === 0 ? new Set<string>() : endsOf(wantedLines, askedIds);
  const rankOf = ({ id, x, y }: Mark) => {
    if (askedIds.has(id)) return -2;
    if (near.has(id)) return -1;
    return Math.hypot(x - (sight.left + sight.right) / 2, y - (sight.top + sight.bottom) / 2);
  };
  const movable = marks.filter((mark) => !isDisc(mark));
  const candidates = movable.filter((mark) => near.has(mark.id) || askedIds.has(mark.id) || isIn(mark, sight));
  const ranked =
    candidates.length <= MOST_MARKS
      ? candidates
      : candidates
          .map((mark) => ({ mark, rank: rankOf(mark) }))
          .toSorted((one, other) => one.rank - other.rank)
          .slice(0, MOST_MARKS)
          .map(({ mark }) => mark);
  const ids = new Set(ranked.map(({ id }) => id));
  return {
    marks: ranked,
    lines: wantedLines
      .filter(({ source, target, dash, curve }) => ids.has(source) && ids.has(target) && !dash && !curve)
      .slice(0, MOST_LINES),
  };
}

function endsOf(lines: readonly Line[], askedIds: ReadonlySet<string>): Set<string> {
  const ends = new Set<string>();
  for (const { source, target } of lines) {
    if (!askedIds.has(source) && !askedIds.has(target)) continue;
    ends.add(source);
    ends.add(target);
  }
  return ends;
}

function isIn({ x, y, radius }: Mark, { left, top, right, bottom }: Box): boolean {
  return x + radius >= left && x - radius <= right && y + radius >= top && y - radius <= bottom;
}
