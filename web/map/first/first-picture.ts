/** Draws the first picture and keeps it as large as its place. It comes after the list, which does not need it. */
import type { MapNetwork } from '../map-network.ts';
import { onColourChange, readPalette } from '../page-palette.ts';
import { fitToScreen } from '../painter/fit-to-screen.ts';
import { firstDrawing } from './first-drawing.ts';
import { paintFirst } from './first-painter.ts';

/** @param signal ends it. */
export function showFirstPicture(canvas: HTMLCanvasElement, network: MapNetwork, signal: AbortSignal): void {
  const brush = canvas.getContext('2d');
  if (!brush) return;
  const drawing = firstDrawing(network);
  const paint = () => paintFirst(brush, drawing, readPalette(canvas.parentElement ?? canvas), fitToScreen(canvas));
  onColourChange(signal, paint);
  const watcher = new ResizeObserver(paint);
  watcher.observe(canvas);
  signal.addEventListener('abort', () => watcher.disconnect());
}
