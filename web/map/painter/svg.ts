/** A drawing as a whole `<svg>`: it needs nothing else, neither fonts nor the page's colours. */
import { type Box, overlap } from '../boxes.ts';
import { type Camera, type Size, sightOf } from '../camera.ts';
import type { Drawing, Line, Mark, Outline } from '../drawing.ts';
import type { PlacedLabel } from '../labels.ts';
import type { Palette } from '../palette.ts';
import { headAt, headLength, turnOf } from './arrows.ts';
import { cornersOf } from './shapes.ts';
import { DASH, FINEST, finestOf, HALO } from './strokes.ts';

/** What stands above and below the picture. */
export type Words = {
  title: string;
  /** Who sees it, when, and what it is made of. */
  note: string;
};

export type Sheet = { camera: Camera; size: Size };

export const TITLE_ROOM = 44;
export const NOTE_LINE = 18;
export const EDGE = 16;
const FONT = 'system-ui, -apple-system, &quot;Segoe UI&quot;, Roboto, &quot;Noto Sans&quot;, sans-serif';
/** About how wide a letter of the note is, in pixels. */
const LETTER = 6.4;

/** What the camera shows of a drawing, with its words; every text is escaped. */
export function svgOf(
  drawing: Drawing,
  labels: readonly PlacedLabel[],
  palette: Palette,
  { title, note }: Words,
  { camera, size }: Sheet,
): string {
  const sight = sightOf(camera, size);
  const notes = linesOfNote(note, size.width);
  const height = size.height + TITLE_ROOM + notes.length * NOTE_LINE + EDGE;
  const isSeen = (box: Box) => overlap(box, sight);
  const finest = { stroke: FINEST / camera.zoom, line: finestOf(drawing.lines.length) / camera.zoom };
  const lines = drawing.lines.filter((line) => isSeen(boxAlong(line)));
  const [discs, marks] = [true, false].map((isDisc) =>
    drawing.marks.filter((mark) => mark.layer < 0 === isDisc && isSeen(boxAround(mark))),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(size.width)} ${n(height)}" width="${n(size.width)}" height="${n(height)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(note)}</desc>`,
    `<defs><clipPath id="sheet"><rect width="${n(size.width)}" height="${n(size.height)}"/></clipPath></defs>`,
    `<rect width="100%" height="100%" fill="${palette.colourOf('ground')}"/>`,
    `<g font-family="${FONT}">`,
    `<text x="${EDGE}" y="29" font-size="19" font-weight="600" fill="${palette.colourOf('ink')}">${escaped(title)}</text>`,
    `<g transform="translate(0 ${TITLE_ROOM})"><g clip-path="url(#sheet)">`,
    `<g transform="translate(${n(camera.x)} ${n(camera.y)}) scale(${n(camera.zoom, 4)})" stroke-linejoin="round">`,
    ...lines.filter(({ layer }) => layer < 0).map((line) => lineIn(line, palette, finest.line)),
    ...(discs ?? []).map((mark) => markIn(mark, palette, finest.stroke)),
    ...drawing.outlines.filter(({ points }) => isSeen(boxAbout(points))).map((outline) => outlineIn(outline, palette)),
    ...lines.filter(({ layer }) => layer >= 0).map((line) => lineIn(line, palette, finest.line)),
    ...(marks ?? []).map((mark) => markIn(mark, palette, finest.stroke)),
    '</g>',
    ...labels.map((label) => labelIn(label, palette)),
    '</g></g>',
    ...notes.map(
      (line, index) =>
        `<text x="${EDGE}" y="${n(TITLE_ROOM + size.height + NOTE_LINE * (index + 1))}" font-size="12" fill="${palette.colourOf('ink-soft')}">${escaped(line)}</text>`,
    ),
    '</g></svg>',
  ].join('\n');
}

/** The note broken into lines that fit. */
export function linesOfNote(note: string, width: number): string[] {
  const most = Math.max(20, Math.floor((width - 2 * EDGE) / LETTER));
  const lines: string[] = [];
  for (const word of note.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function markIn(mark: Mark, palette: Palette, finest: number): string {
  const { x, y, radius, fill, stroke, strokeWidth, dash, faded, halo } = mark;
  const corners = cornersOf(mark.shape);
  const look = [
    `fill="${fill === null ? 'none' : palette.colourOf(fill, faded)}"`,
    ...(strokeWidth > 0
      ? [`stroke="${palette.colourOf(stroke, faded)}" stroke-width="${n(Math.max(strokeWidth, finest))}"`]
      : []),
    ...(dash ? [`stroke-dasharray="${DASH.join(' ')}"`] : []),
  ].join(' ');
  const ring = halo
    ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius * 1.1 + HALO)}" fill="${palette.colourOf('accent')}"/>`
    : '';
  if (corners.length === 0) return `${ring}<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" ${look}/>`;
  const points = corners.map((corner, index) => n((index % 2 === 0 ? x : y) + corner * radius));
  return `${ring}<polygon points="${points.join(' ')}" ${look}/>`;
}

function lineIn(line: Line, palette: Palette, finest: number): string {
  const { x1, y1, x2, y2, width, dash, arrowAt, curve, faded } = line;
  const colour = palette.colourOf(line.stroke, faded);
  const look = `stroke="${colour}" stroke-width="${n(Math.max(width, finest))}"${dash ? ` stroke-dasharray="${DASH.join(' ')}"` : ''}`;
  const bend = curve ? turnOf(line, curve).map((value) => n(value)) : null;
  const shaft = bend
    ? `<path d="M${n(x1)} ${n(y1)}Q${bend.join(' ')} ${n(x2)} ${n(y2)}" fill="none" ${look}/>`
    : `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" ${look}/>`;
  const heads = [
    ...(arrowAt === 'end' || arrowAt === 'both' ? [[x2, y2, ...headAt(x1, y1, x2, y2, headLength(width))]] : []),
    ...(arrowAt === 'start' || arrowAt === 'both' ? [[x1, y1, ...headAt(x2, y2, x1, y1, headLength(width))]] : []),
  ].map((points) => `<polygon points="${points.map((value) => n(value)).join(' ')}" fill="${colour}"/>`);
  return shaft + heads.join('');
}

function outlineIn({ points, fill, stroke, dash, faded, label }: Outline, palette: Palette): string {
  const corners = points.map(({ x, y }) => `${n(x)} ${n(y)}`).join(' ');
  const look = `fill="${palette.colourOf(fill, faded)}" fill-opacity="0.55" stroke="${palette.colourOf(stroke, faded)}" stroke-width="1.5"${dash ? ` stroke-dasharray="${DASH.join(' ')}"` : ''}`;
  return `<polygon points="${corners}" ${look}><title>${escaped(label)}</title></polygon>`;
}

function labelIn({ text, box, size, isHeavy, isFaded }: PlacedLabel, palette: Palette): string {
  const look = `font-size="${size}" font-weight="${isHeavy ? 600 : 500}" fill="${palette.colourOf(isFaded ? 'ink-soft' : 'ink')}"`;
  const rim = `stroke="${palette.colourOf('ground')}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${n(box.left)}" y="${n((box.top + box.bottom) / 2)}" dominant-baseline="central" ${look} ${rim}>${escaped(text)}</text>`;
}

function boxAround({ x, y, radius, strokeWidth }: Mark): Box {
  const reach = radius * 1.3 + strokeWidth + HALO;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function boxAlong({ x1, y1, x2, y2, width, curve = 0 }: Line): Box {
  const room = width + Math.abs(curve) * Math.hypot(x2 - x1, y2 - y1);
  return {
    left: Math.min(x1, x2) - room,
    top: Math.min(y1, y2) - room,
    right: Math.max(x1, x2) + room,
    bottom: Math.max(y1, y2) + room,
  };
}

function boxAbout(points: Outline['points']): Box {
  const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...across), top: Math.min(...down), right: Math.max(...across), bottom: Math.max(...down) };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also leaves out what no XML may hold: control characters and halves of characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}

/** Short: a hundredth of a unit is nobody's business. */
function n(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}
