/** Paints a drawing on a canvas: straight opaque lines, one path for each style, nothing that is off the canvas. */
import { type Box, overlap } from '../boxes.ts';
import type { Camera } from '../camera.ts';
import type { Drawing, Mark, Outline } from '../drawing.ts';
import type { Palette } from '../palette.ts';
import { type Batches, batchesOf, type LineBatch, type MarkBatch } from './batches.ts';
import { DASH, FINEST, finestOf, HALO } from './strokes.ts';

/** On the screen, shapes smaller than this, in pixels, are squares: nobody could tell them apart. */
const ROUGH_BELOW = 2.2;

/** Sorted once for as long as the drawing is in use. */
const batchesByDrawing = new WeakMap<Drawing, Batches>();

/**
 * Paints where the canvas's transformation has the screen's first pixel; what is there stays below.
 * @param camera from the layout's units to pixels.
 */
export function paint(brush: CanvasRenderingContext2D, drawing: Drawing, camera: Camera, palette: Palette): void {
  const batches = batchesByDrawing.get(drawing) ?? batchesOf(drawing);
  batchesByDrawing.set(drawing, batches);
  brush.save();
  brush.transform(camera.zoom, 0, 0, camera.zoom, camera.x, camera.y);
  const sight = sightOn(brush);
  brush.lineJoin = 'round';
  const finest = finestOf(drawing.lines.length);
  const [under, over] = [true, false].map((isUnder) => batches.lines.filter(({ look }) => look.layer < 0 === isUnder));
  for (const batch of under ?? []) paintLines(brush, batch, sight, finest / camera.zoom, palette);
  for (const batch of batches.discs) paintMarks(brush, batch, sight, camera, palette);
  for (const outline of drawing.outlines) paintOutline(brush, outline, camera, palette);
  for (const batch of over ?? []) paintLines(brush, batch, sight, finest / camera.zoom, palette);
  for (const batch of batches.marks) paintMarks(brush, batch, sight, camera, palette);
  brush.restore();
}

/** What of the picture lies on the canvas. */
function sightOn(brush: CanvasRenderingContext2D): Box {
  const { a: zoom, e: x, f: y } = brush.getTransform();
  const { width, height } = brush.canvas;
  return { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
}

function paintLines(
  brush: CanvasRenderingContext2D,
  { look, pieces, heads }: LineBatch,
  sight: Box,
  finest: number,
  palette: Palette,
): void {
  const colour = palette.colourOf(look.stroke, look.faded);
  brush.strokeStyle = colour;
  brush.lineWidth = Math.max(look.width, finest);
  brush.setLineDash(look.dash ? DASH : []);
  for (const { box, path } of pieces) if (overlap(box, sight)) brush.stroke(path);
  brush.setLineDash([]);
  if (!heads) return;
  brush.fillStyle = colour;
  brush.fill(heads);
}

function paintMarks(
  brush: CanvasRenderingContext2D,
  { look, smallest, pieces }: MarkBatch,
  sight: Box,
  { zoom }: Camera,
  palette: Palette,
): void {
  const isRough = smallest * zoom < ROUGH_BELOW;
  const seen = pieces.filter(({ box }) => overlap(box, sight));
  if (look.halo) paintHalo(brush, look, palette);
  if (look.fill !== null) {
    brush.fillStyle = palette.colourOf(look.fill, look.faded);
    for (const { path, rough } of seen) brush.fill(isRough ? rough : path);
  }
  if (look.strokeWidth === 0) return;
  brush.strokeStyle = palette.colourOf(look.stroke, look.faded);
  brush.lineWidth = isRough ? look.strokeWidth : Math.max(look.strokeWidth, FINEST / zoom);
  brush.setLineDash(look.dash ? DASH : []);
  for (const { path, rough } of seen) brush.stroke(isRough ? rough : path);
  brush.setLineDash([]);
}

function paintHalo(brush: CanvasRenderingContext2D, { x, y, radius }: Mark, palette: Palette): void {
  brush.fillStyle = palette.colourOf('accent');
  brush.beginPath();
  brush.arc(x, y, radius * 1.1 + HALO, 0, 2 * Math.PI);
  brush.fill();
}

function paintOutline(
  brush: CanvasRenderingContext2D,
  { points, fill, stroke, dash, faded }: Outline,
  { zoom }: Camera,
  palette: Palette,
): void {
  brush.beginPath();
  for (const { x, y } of points) brush.lineTo(x, y);
  brush.closePath();
  brush.globalAlpha = 0.55;
  brush.fillStyle = palette.colourOf(fill, faded);
  brush.fill();
  brush.globalAlpha = 1;
  brush.strokeStyle = palette.colourOf(stroke, faded);
  brush.lineWidth = Math.max(1.5, 1 / zoom);
  brush.setLineDash(dash ? DASH : []);
  brush.stroke();
  brush.setLineDash([]);
}
