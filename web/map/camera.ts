/** What part of the picture is on the screen. */
import type { Box } from './boxes.ts';

/** From the layout's units to the screen's pixels. */
export type Camera = { zoom: number; x: number; y: number };
export type Point = { x: number; y: number };
export type Size = { width: number; height: number };

export const CLOSEST = 4;
export const FURTHEST = 0.03;
export const ZOOM_STEP = 1.4;

export function onScreen({ x, y }: Point, camera: Camera): Point {
  return { x: x * camera.zoom + camera.x, y: y * camera.zoom + camera.y };
}

export function inPicture({ x, y }: Point, camera: Camera): Point {
  return { x: (x - camera.x) / camera.zoom, y: (y - camera.y) / camera.zoom };
}

/** Closer by a factor, with what lies under a point of the screen staying there. */
export function zoomedAt(camera: Camera, factor: number, { x, y }: Point): Camera {
  const zoom = Math.max(FURTHEST, Math.min(CLOSEST, camera.zoom * factor));
  const change = zoom / camera.zoom;
  return { zoom, x: x - (x - camera.x) * change, y: y - (y - camera.y) * change };
}

export function movedBy({ zoom, x, y }: Camera, dx: number, dy: number): Camera {
  return { zoom, x: x + dx, y: y + dy };
}

type Fit = {
  /** Pixels kept free left and right, and above and below. */
  beside: number;
  above: number;
  closest: number;
};

/** Shows all of a part of the picture, in the middle of the screen. */
export function fitted(bounds: Box, { width, height }: Size, { beside, above, closest }: Fit): Camera {
  const wide = (width - 2 * beside) / (bounds.right - bounds.left);
  const high = (height - 2 * above) / (bounds.bottom - bounds.top);
  const zoom = Math.max(FURTHEST, Math.min(wide, high, closest));
  return {
    zoom,
    x: width / 2 - ((bounds.left + bounds.right) / 2) * zoom,
    y: height / 2 - ((bounds.top + bounds.bottom) / 2) * zoom,
  };
}

/** Room for labels around the picture, in pixels. */
export const MARGIN = 30;
/** Nobody needs a small network blown up. */
const CLOSEST_FIT = 1.9;

/** Shows the whole picture. @param beside room left and right of it, in pixels. */
export function wholeIn(bounds: Box, size: Size, beside = MARGIN): Camera {
  return fitted(bounds, size, { beside, above: MARGIN, closest: CLOSEST_FIT });
}

/** Whether all of a part of the picture is on the screen. */
export function isInSight(bounds: Box, { width, height }: Size, { zoom, x, y }: Camera): boolean {
  return (
    bounds.left * zoom + x >= 0 &&
    bounds.top * zoom + y >= 0 &&
    bounds.right * zoom + x <= width &&
    bounds.bottom * zoom + y <= height
  );
}

/** What of the picture the screen shows. */
export function sightOf(camera: Camera, { width, height }: Size): Box {
  const [start, end] = [inPicture({ x: 0, y: 0 }, camera), inPicture({ x: width, y: height }, camera)];
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}

/** A camera on the way from one to another: 0 is the first, 1 the second. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const mix = (one: number, other: number) => one + (other - one) * share;
  return { zoom: mix(from.zoom, to.zoom), x: mix(from.x, to.x), y: mix(from.y, to.y) };
}
