/** A drawing as a picture of pixels, twice as fine as the screen's. */
import type { Drawing } from '../drawing.ts';
import type { PlacedLabel } from '../labels.ts';
import type { Palette } from '../palette.ts';
import { paint } from './paint.ts';
import { EDGE, linesOfNote, NOTE_LINE, type Sheet, TITLE_ROOM, type Words } from './svg.ts';

const SCALE = 2;
const FONT = 'system-ui, sans-serif';

/** The same as the svg shows; null where the browser cannot make one. */
export async function pngOf(
  drawing: Drawing,
  labels: readonly PlacedLabel[],
  palette: Palette,
  { title, note }: Words,
  { camera, size }: Sheet,
): Promise<Blob | null> {
  const notes = linesOfNote(note, size.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * SCALE);
  canvas.height = Math.round((size.height + TITLE_ROOM + notes.length * NOTE_LINE + EDGE) * SCALE);
  const brush = canvas.getContext('2d', { alpha: false });
  if (!brush) return null;
  brush.scale(SCALE, SCALE);
  brush.fillStyle = palette.colourOf('ground');
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.save();
  brush.translate(0, TITLE_ROOM);
  brush.beginPath();
  brush.rect(0, 0, size.width, size.height);
  brush.clip();
  paint(brush, drawing, camera, palette);
  for (const label of labels) write(brush, label, palette);
  brush.restore();
  brush.textBaseline = 'alphabetic';
  brush.fillStyle = palette.colourOf('ink');
  brush.font = `600 19px ${FONT}`;
  brush.fillText(title, EDGE, 29);
  brush.fillStyle = palette.colourOf('ink-soft');
  brush.font = `12px ${FONT}`;
  for (const [index, line] of notes.entries()) {
    brush.fillText(line, EDGE, TITLE_ROOM + size.height + NOTE_LINE * (index + 1));
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function write(brush: CanvasRenderingContext2D, { text, box, size, isHeavy, isFaded }: PlacedLabel, palette: Palette) {
  brush.font = `${isHeavy ? 600 : 500} ${size}px ${FONT}`;
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  brush.lineWidth = 3.5;
  brush.strokeStyle = palette.colourOf('ground');
  brush.fillStyle = palette.colourOf(isFaded ? 'ink-soft' : 'ink');
  brush.strokeText(text, box.left, (box.top + box.bottom) / 2);
  brush.fillText(text, box.left, (box.top + box.bottom) / 2);
}
