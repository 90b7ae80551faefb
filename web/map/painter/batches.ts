/** A drawing sorted for a canvas: what looks the same becomes one path, cut into pieces that can be left out alone. */
import type { Box } from '../boxes.ts';
import type { Drawing, Line, Mark } from '../drawing.ts';
import { headAt, headLength, turnOf } from './arrows.ts';
import { cornersOf } from './shapes.ts';

/** A part of what looks the same: small enough to be quick to fill, large enough to be few. */
type Piece = { box: Box; path: Path2D; rough: Path2D };

export type MarkBatch = { look: Mark; smallest: number; pieces: readonly Piece[] };
export type LineBatch = { look: Line; pieces: readonly Piece[]; heads: Path2D | null };
export type Batches = { lines: readonly LineBatch[]; discs: readonly MarkBatch[]; marks: readonly MarkBatch[] };

const PIECE = 400;

export function batchesOf({ lines, marks }: Drawing): Batches {
  return {
    lines: [...grouped(lines, lineKey)].map((group) => lineBatch(group)),
    discs: [
      ...grouped(
        marks.filter(({ layer }) => layer < 0),
        markKey,
      ),
    ].map(markBatch),
    marks: [
      ...grouped(
        marks.filter(({ layer }) => layer >= 0),
        markKey,
      ),
    ].map(markBatch),
  };
}

function lineKey({ layer, stroke, width, dash, faded }: Line): string {
  return `${layer} ${stroke} ${width} ${dash} ${faded}`;
}

function markKey({ layer, fill, stroke, strokeWidth, dash, faded, halo }: Mark): string {
  return `${layer} ${fill} ${stroke} ${strokeWidth} ${dash} ${faded} ${halo}`;
}

/** In the order in which each first appears. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Iterable<[T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups.values();
}

function lineBatch(lines: readonly [Line, ...Line[]]): LineBatch {
  const pieces: Piece[] = [];
  const heads = lines.some(({ arrowAt }) => arrowAt !== 'none') ? new Path2D() : null;
  for (let start = 0; start < lines.length; start += PIECE) {
    const path = new Path2D();
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const line of lines.slice(start, start + PIECE)) {
      addLine(path, line);
      if (heads && line.arrowAt !== 'none') addHeads(heads, line);
      enclose(box, line.x1, line.y1, 20);
      enclose(box, line.x2, line.y2, 20);
      if (line.curve) enclose(box, ...turnOf(line, line.curve), 0);
    }
    pieces.push({ box, path, rough: path });
  }
  return { look: lines[0], pieces, heads };
}

function addLine(path: Path2D, line: Line): void {
  const { x1, y1, x2, y2, curve, arrowAt, width } = line;
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const short = Math.min(0.5, (0.8 * headLength(width)) / length);
  const [atStart, atEnd] = [
    arrowAt === 'start' || arrowAt === 'both' ? short : 0,
    arrowAt === 'end' || arrowAt === 'both' ? short : 0,
  ];
  path.moveTo(x1 + (x2 - x1) * atStart, y1 + (y2 - y1) * atStart);
  if (curve) path.quadraticCurveTo(...turnOf(line, curve), x2, y2);
  else path.lineTo(x2 + (x1 - x2) * atEnd, y2 + (y1 - y2) * atEnd);
}

function addHeads(path: Path2D, { x1, y1, x2, y2, arrowAt, width }: Line): void {
  if (arrowAt !== 'start') addHead(path, x1, y1, x2, y2, headLength(width));
  if (arrowAt !== 'end') addHead(path, x2, y2, x1, y1, headLength(width));
}

function addHead(path: Path2D, fromX: number, fromY: number, x: number, y: number, length: number): void {
  const corners = headAt(fromX, fromY, x, y, length);
  path.moveTo(x, y);
  path.lineTo(corners[0], corners[1]);
  path.lineTo(corners[2], corners[3]);
  path.closePath();
}

function markBatch(marks: readonly [Mark, ...Mark[]]): MarkBatch {
  const pieces: Piece[] = [];
  for (let start = 0; start < marks.length; start += PIECE) {
    const path = new Path2D();
    const rough = new Path2D();
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const mark of marks.slice(start, start + PIECE)) {
      addMark(path, mark);
      const half = mark.radius * 0.9;
      rough.rect(mark.x - half, mark.y - half, 2 * half, 2 * half);
      enclose(box, mark.x, mark.y, mark.radius * 1.3 + mark.strokeWidth);
    }
    pieces.push({ box, path, rough });
  }
  return { look: marks[0], smallest: Math.min(...marks.slice(0, PIECE).map(({ radius }) => radius)), pieces };
}

function addMark(path: Path2D, { x, y, radius, shape }: Mark): void {
  const corners = cornersOf(shape);
  if (corners.length === 0) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  path.moveTo(x + (corners[0] ?? 0) * radius, y + (corners[1] ?? 0) * radius);
  for (let at = 2; at < corners.length; at += 2) {
    path.lineTo(x + (corners[at] ?? 0) * radius, y + (corners[at + 1] ?? 0) * radius);
  }
  path.closePath();
}

function enclose(box: Box, x: number, y: number, room: number): void {
  box.left = Math.min(box.left, x - room);
  box.top = Math.min(box.top, y - room);
  box.right = Math.max(box.right, x + room);
  box.bottom = Math.max(box.bottom, y + room);
}
