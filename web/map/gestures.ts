/**
 * Moving and zooming that leave the page's own scrolling alone: one finger and the plain wheel scroll the page, two
 * fingers and the wheel with Ctrl move the map. Cytoscape's own touch handling would keep a finger on a node from
 * scrolling, so touches do not reach it; a tap comes to it as a click.
 */
import type { Core } from 'cytoscape';

/** One notch of a mouse wheel is about 100 of these. */
const WHEEL_PER_DOUBLING = 260;

/** @returns what ends it. */
export function followGestures(element: HTMLElement, cy: Core, onMove: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let last: Pinch | null = null;

  const onWheel = (event: WheelEvent) => {
    event.stopPropagation();
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const factor = 2 ** (-event.deltaY / WHEEL_PER_DOUBLING);
    zoomAt(cy, factor, pointIn(element, event));
    onMove();
  };
  const onTouchStart = (event: TouchEvent) => {
    event.stopPropagation();
    last = pinchOf(element, event);
  };
  const onTouchMove = (event: TouchEvent) => {
    const pinch = pinchOf(element, event);
    if (last && pinch) {
      // Once the page scrolls, the browser does not let go of it.
      if (event.cancelable) event.preventDefault();
      cy.panBy({ x: pinch.x - last.x, y: pinch.y - last.y });
      zoomAt(cy, pinch.apart / last.apart, pinch);
      onMove();
    }
    last = pinch;
  };

  element.addEventListener('wheel', onWheel, { signal, capture: true, passive: false });
  element.addEventListener('touchstart', onTouchStart, { signal, capture: true, passive: true });
  element.addEventListener('touchmove', onTouchMove, { signal, capture: true, passive: false });
  element.addEventListener('touchend', onTouchStart, { signal, capture: true, passive: true });
  return () => ending.abort();
}

type Point = { x: number; y: number };
/** The middle between two fingers, and how far apart they are. */
type Pinch = Point & { apart: number };

function pinchOf(element: HTMLElement, { touches }: TouchEvent): Pinch | null {
  const [one, other] = touches;
  if (!one || !other) return null;
  const middle = {
    clientX: (one.clientX + other.clientX) / 2,
    clientY: (one.clientY + other.clientY) / 2,
  };
  const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
  return { ...pointIn(element, middle), apart };
}

function pointIn(element: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function zoomAt(cy: Core, factor: number, { x, y }: Point): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x, y } });
}
