/** A picture of a view that stands still, as a whole `<svg>`: for pages that are read and printed. */
import { fitted } from './camera-fit.ts';
import { drawingOf } from './drawing.ts';
import { groupLabels } from './group-names.ts';
import { createLabelLayer } from './label-layer.ts';
import type { Layout } from './layout/layout.ts';
import { readPalette } from './page-palette.ts';
import { svgOf, type Words } from './painter/svg.ts';
import type { Scene } from './scene.ts';

/** Kept free for names at the edges; a picture of few members is not blown up. */
const ROOM = { beside: 64, above: 36, closest: 1.6 };

type Still = { scene: Scene; layout: Layout; words: Words };

/**
 * @param canvas as large as the picture, in the page: names are measured on it, and nothing is painted.
 * @returns empty where there is nothing to draw.
 */
export function stillPicture(canvas: HTMLCanvasElement, { scene, layout, words }: Still): string {
  const drawing = drawingOf(scene, layout);
  if (drawing.bounds === null || canvas.parentElement === null) return '';
  const size = { width: canvas.clientWidth, height: canvas.clientHeight };
  const palette = readPalette(canvas.parentElement);
  const camera = fitted(drawing.bounds, size, ROOM);
  const labels = createLabelLayer(canvas, palette, groupLabels);
  labels.place({ scene, layout }, camera);
  return svgOf(drawing, labels.placed({ scene, layout }, camera), palette, words, { camera, size });
}
