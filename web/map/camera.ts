/** What part of the picture is on the screen. */
import type { Box } from './boxes.ts';
import { FURTHEST } from './camera-fit.ts';

/** From the layout's units to the screen's pixels. */
export type Camera = { zoom: number; x: number; y: number };
export type Point = { x: number; y: number };
export type Size = { width: number; height: number };

export const CLOSEST = 4;
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
