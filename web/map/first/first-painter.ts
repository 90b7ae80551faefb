/** Paints the first drawing once and whole: discs, lines, marks, and the names of the discs. */
import { groupBy } from '../../state/group-by.ts';
import type { Camera } from '../camera.ts';
import { wholeIn } from '../camera-fit.ts';
import type { Line, Mark } from '../drawing.ts';
import { groupLabels } from '../group-names.ts';
import { boundsOf } from '../layout/bounds.ts';
import { headAt, headLength } from '../painter/arrows.ts';
import { cornersOf } from '../painter/shapes.ts';
import type { Palette } from '../palette.ts';
import type { FirstDrawing } from './first-drawing.ts';

/** As the painter has them: what is smaller on the screen, in pixels, is a square, and no line is thinner. */
const ROUGH_BELOW = 2.2;
const FINEST = 0.7;

const LABEL_SIZE = 13;
const LABEL_RIM = 3.5;
const ABOVE = 4;

type Brush = CanvasRenderingContext2D;

/** @param scale pixels of the screen to a pixel of css. */
export function paintFirst(brush: Brush, drawing: FirstDrawing, palette: Palette, scale: number): void {
  const { clientWidth: width, clientHeight: height } = brush.canvas;
  const bounds = boundsOf(drawing.marks);
  if (!bounds || width === 0 || height === 0) return;
  const camera = wholeIn(bounds, { width, height });
  brush.setTransform(scale, 0, 0, scale, 0, 0);
  brush.clearRect(0, 0, width, height);
  brush.save();
  brush.transform(camera.zoom, 0, 0, camera.zoom, camera.x, camera.y);
  brush.lineJoin = 'round';
  const isDisc = ({ layer }: Mark) => layer < 0;
  const discs = drawing.marks.filter(isDisc);
  for (const alike of alikes(discs)) paintMarks(brush, alike, camera, palette);
  for (const alike of alikes(drawing.lines)) paintLines(brush, alike, camera, palette);
  for (const alike of alikes(drawing.marks.filter((mark) => !isDisc(mark)))) paintMarks(brush, alike, camera, palette);
  brush.restore();
  paintNames(brush, drawing, camera, palette, width);
}

/** What looks the same, in the order in which each look first appears. */
function alikes<T extends Mark | Line>(items: readonly T[]): Iterable<T[]> {
  const lookOf = (item: Mark | Line) =>
    'fill' in item ? `${item.fill} ${item.stroke} ${item.dash}` : `${item.layer} ${item.stroke}`;
  return groupBy(items, lookOf).values();
}

function paintMarks(brush: Brush, marks: readonly Mark[], { zoom }: Camera, palette: Palette): void {
  const [look] = marks;
  if (!look) return;
  const isRough = Math.min(...marks.map(({ radius }) => radius)) * zoom < ROUGH_BELOW;
  brush.beginPath();
  for (const { x, y, radius, shape } of marks) {
    const corners = isRough ? SQUARE : cornersOf(shape);
    const at = (index: number) => (corners[index] ?? 0) * radius;
    if (corners.length === 0) {
      brush.moveTo(x + radius, y);
      brush.arc(x, y, radius, 0, 2 * Math.PI);
      continue;
    }
    brush.moveTo(x + at(0), y + at(1));
    for (let index = 2; index < corners.length; index += 2) brush.lineTo(x + at(index), y + at(index + 1));
    brush.closePath();
  }
  brush.fillStyle = palette.colourOf(look.fill ?? 'ground');
  brush.fill();
  brush.strokeStyle = palette.colourOf(look.stroke);
  brush.lineWidth = look.layer < 0 ? Math.max(look.strokeWidth, FINEST / zoom) : look.strokeWidth;
  brush.setLineDash(look.dash ? DASH : []);
  brush.stroke();
  brush.setLineDash([]);
}

const SQUARE = [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9];
const DASH = [5, 3.5];

function paintLines(brush: Brush, lines: readonly Line[], { zoom }: Camera, palette: Palette): void {
  const [look] = lines;
  if (!look) return;
  const heads = new Path2D();
  brush.beginPath();
  for (const { x1, y1, x2, y2, arrowAt, width } of lines) {
    const [from, to] =
      arrowAt === 'start' ? [[x2, y2] as const, [x1, y1] as const] : [[x1, y1] as const, [x2, y2] as const];
    const length = headLength(width);
    const short = arrowAt === 'none' ? 0 : Math.min(0.5, (0.8 * length) / (Math.hypot(x2 - x1, y2 - y1) || 1));
    brush.moveTo(...from);
    brush.lineTo(to[0] + (from[0] - to[0]) * short, to[1] + (from[1] - to[1]) * short);
    if (arrowAt === 'none') continue;
    const corners = headAt(...from, ...to, length);
    heads.moveTo(...to);
    heads.lineTo(corners[0], corners[1]);
    heads.lineTo(corners[2], corners[3]);
    heads.closePath();
  }
  brush.strokeStyle = palette.colourOf(look.stroke);
  brush.lineWidth = Math.max(look.width, FINEST / zoom);
  brush.stroke();
  brush.fillStyle = brush.strokeStyle;
  brush.fill(heads);
}

/** Above the discs, the largest first, where they do not stand on each other. */
function paintNames(
  brush: Brush,
  drawing: FirstDrawing,
  { zoom, x, y }: Camera,
  palette: Palette,
  width: number,
): void {
  brush.font = `600 ${LABEL_SIZE}px ${getComputedStyle(brush.canvas).fontFamily}`;
  brush.textAlign = 'center';
  brush.lineWidth = LABEL_RIM;
  brush.strokeStyle = palette.colourOf('ground');
  brush.fillStyle = palette.colourOf('ink');
  const taken: { middle: number; half: number; foot: number }[] = [];
  for (const group of drawing.groups.toSorted((one, other) => other.memberIds.length - one.memberIds.length)) {
    const spot = drawing.layout.get(group.id);
    if (!spot) continue;
    const [middle, foot] = [spot.x * zoom + x, (spot.y - spot.radius) * zoom + y - ABOVE];
    for (const words of groupLabels({ ...group, memberCount: group.memberIds.length })) {
      const half = brush.measureText(words).width / 2;
      const isOver = taken.some(
        (one) => Math.abs(one.middle - middle) < one.half + half && Math.abs(one.foot - foot) < LABEL_SIZE,
      );
      if (isOver || middle < half || middle + half > width || foot < LABEL_SIZE) continue;
      taken.push({ middle, half, foot });
      brush.strokeText(words, middle, foot);
      brush.fillText(words, middle, foot);
      break;
    }
  }
}
