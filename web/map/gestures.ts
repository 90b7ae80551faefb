/**
 * Moving and zooming that leave the page's own scrolling alone: one finger and the plain wheel scroll the page, two
 * fingers, the wheel with Ctrl and a pressed mouse move the map.
 */
import type { Box } from './boxes.ts';
import { type Camera, movedBy, type Point, zoomedAt } from './camera.ts';

/** One notch of a mouse wheel is about 100 of these. */
const WHEEL_PER_DOUBLING = 260;
/** Pixels that a press may slip and still be a tap. */
const SLIP = 4;
/** Two taps within so many milliseconds and pixels are one double tap. */
const DOUBLE_TAP = { time: 320, distance: 24 };
const DOUBLE_TAP_ZOOM = 1.8;
/** A finger that rests for so long on a node picks it up, in milliseconds. */
const LONG_PRESS = 450;

type GestureParts = {
  /** Wheel and fingers are taken from it. */
  frame: HTMLElement;
  /** Presses on it mean the picture. */
  ground: HTMLElement;
  camera: () => Camera;
  move: (camera: Camera) => void;
  onTap: (point: Point) => void;
  /** Null: the pointer left. */
  onHover: (point: Point | null) => void;
  /** Whether a press that begins to move moves the map; otherwise something else takes care of it. */
  mayMove: () => boolean;
  /** Whether a press draws an area instead of moving the map. */
  drawsArea: (event: PointerEvent) => boolean;
  onArea: (area: Box, isDone: boolean) => void;
  /** A finger that rests on a node may carry it. */
  carry: { pickUp: (point: Point) => boolean; to: (point: Point) => void; putDown: () => void };
};

/** @returns what ends it. */
export function followGestures(parts: GestureParts): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  followWheel(parts, signal);
  followFingers(parts, signal);
  followPresses(parts, signal);
  followTaps(parts, signal);
  return () => ending.abort();
}

function followWheel({ frame, camera, move }: GestureParts, signal: AbortSignal): void {
  const onWheel = (event: WheelEvent) => {
    event.stopPropagation();
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    move(zoomedAt(camera(), 2 ** (-event.deltaY / WHEEL_PER_DOUBLING), pointIn(frame, event)));
  };
  frame.addEventListener('wheel', onWheel, { signal, capture: true, passive: false });
}

/** Cytoscape would keep a finger on a node from scrolling, so touches do not reach it. */
function followFingers({ frame, ground, camera, move, carry }: GestureParts, signal: AbortSignal): void {
  let last: Pinch | null = null;
  let isCarrying = false;
  let pressing: ReturnType<typeof setTimeout> | undefined;
  const onStart = (event: TouchEvent) => {
    event.stopPropagation();
    clearTimeout(pressing);
    last = pinchOf(frame, event);
    const [finger] = event.touches;
    if (!finger || event.touches.length > 1 || !(event.target instanceof Node && ground.contains(event.target))) return;
    const point = pointIn(frame, finger);
    pressing = setTimeout(() => {
      isCarrying = carry.pickUp(point);
    }, LONG_PRESS);
  };
  const onMove = (event: TouchEvent) => {
    event.stopPropagation();
    clearTimeout(pressing);
    const [finger] = event.touches;
    const pinch = pinchOf(frame, event);
    // Once the page scrolls, the browser does not let go of it.
    if ((isCarrying || (last && pinch)) && event.cancelable) event.preventDefault();
    if (isCarrying && finger) carry.to(pointIn(frame, finger));
    else if (last && pinch) {
      move(zoomedAt(movedBy(camera(), pinch.x - last.x, pinch.y - last.y), pinch.apart / last.apart, pinch));
    }
    last = pinch;
  };
  const onEnd = (event: TouchEvent) => {
    event.stopPropagation();
    clearTimeout(pressing);
    last = pinchOf(frame, event);
    if (isCarrying) {
      carry.putDown();
      // No tap after it.
      if (event.cancelable) event.preventDefault();
    }
    isCarrying = false;
  };
  frame.addEventListener('touchstart', onStart, { signal, capture: true, passive: true });
  frame.addEventListener('touchmove', onMove, { signal, capture: true, passive: false });
  frame.addEventListener('touchend', onEnd, { signal, capture: true, passive: false });
  frame.addEventListener('touchcancel', onEnd, { signal, capture: true, passive: false });
  signal.addEventListener('abort', () => clearTimeout(pressing));
}

type Press = { start: Point; last: Point; does: 'nothing-yet' | 'move' | 'area' | 'other'; isArea: boolean };

/** A mouse or a pen; fingers have their own ways, but for drawing an area. */
function followPresses(parts: GestureParts, signal: AbortSignal): void {
  const { frame, ground, camera, move, onHover, mayMove, drawsArea, onArea } = parts;
  let press: Press | null = null;
  const onDown = (event: PointerEvent) => {
    const isArea = drawsArea(event);
    if ((event.pointerType === 'touch' && !isArea) || event.button !== 0) return;
    const start = pointIn(frame, event);
    press = { start, last: start, does: 'nothing-yet', isArea };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!press) return;
    const point = pointIn(frame, event);
    if (press.does === 'nothing-yet' && apart(press.start, point) > SLIP) {
      press.does = press.isArea ? 'area' : mayMove() ? 'move' : 'other';
      if (press.does !== 'other') onHover(null);
    }
    if (press.does === 'move') move(movedBy(camera(), point.x - press.last.x, point.y - press.last.y));
    if (press.does === 'area') onArea(boxBetween(press.start, point), false);
    press.last = point;
  };
  const onUp = (event: PointerEvent) => {
    if (!press) return;
    if (press.does === 'area') onArea(boxBetween(press.start, pointIn(frame, event)), true);
    press = null;
  };
  const onOver = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && !press) onHover(pointIn(frame, event));
  };
  ground.addEventListener('pointerdown', onDown, { signal, capture: true });
  ground.addEventListener('pointermove', onOver, { signal });
  ground.addEventListener('pointerleave', () => onHover(null), { signal });
  window.addEventListener('pointermove', onPointerMove, { signal });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', onUp, { signal });
}

function followTaps({ frame, ground, camera, move, onTap }: GestureParts, signal: AbortSignal): void {
  let down: Point | null = null;
  let last: { point: Point; time: number } | null = null;
  const onClick = (event: MouseEvent) => {
    const point = pointIn(frame, event);
    const hasSlipped = down !== null && apart(down, point) > SLIP;
    down = null;
    if (hasSlipped) return;
    const isSecond =
      last !== null && event.timeStamp - last.time < DOUBLE_TAP.time && apart(last.point, point) < DOUBLE_TAP.distance;
    last = isSecond ? null : { point, time: event.timeStamp };
    if (isSecond) move(zoomedAt(camera(), DOUBLE_TAP_ZOOM, point));
    else onTap(point);
  };
  ground.addEventListener(
    'pointerdown',
    (event) => {
      down = pointIn(frame, event);
    },
    { signal, capture: true },
  );
  ground.addEventListener('click', onClick, { signal });
}

/** The middle between two fingers, and how far apart they are. */
type Pinch = Point & { apart: number };

function pinchOf(element: HTMLElement, { touches }: TouchEvent): Pinch | null {
  const [one, other] = touches;
  if (!one || !other) return null;
  const [from, to] = [pointIn(element, one), pointIn(element, other)];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, apart: apart(from, to) || 1 };
}

function pointIn(element: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left - element.clientLeft, y: clientY - top - element.clientTop };
}

function apart(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function boxBetween(one: Point, other: Point): Box {
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    right: Math.max(one.x, other.x),
    bottom: Math.max(one.y, other.y),
  };
}
