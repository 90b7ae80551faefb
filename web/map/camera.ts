/** What part of the picture is on the screen. */
import type { Core } from 'cytoscape';
import type { Picture } from './label-layer.ts';
import type { Camera } from './label-wishes.ts';
import { boundsOf, type Layout } from './layout/layout.ts';

export const CLOSEST = 4;
export const FURTHEST = 0.03;
/** Nobody needs a small network blown up. */
const CLOSEST_FIT = 1.9;
/** Looking at a part, closer than this would lose the whole. */
const CLOSEST_PART = 1.5;
const ZOOM_STEP = 1.4;
const DURATION = 260;

/** Room for labels around the picture, in pixels. */
const MARGIN = 30;
const MARGIN_BESIDE_CAPACITIES = 190;

export function cameraOf(cy: Core): Camera {
  return { zoom: cy.zoom(), ...cy.pan() };
}

/** Shows the whole picture. */
export function fitAll(cy: Core, { scene, layout }: Picture): void {
  const beside = scene.by === 'capacity' ? Math.min(MARGIN_BESIDE_CAPACITIES, cy.width() * 0.25) : MARGIN;
  look(cy, layout.keys(), layout, { beside, closest: CLOSEST_FIT, isAnimated: false });
}

/** Moves so that all these nodes are on the screen, if some are not. */
export function reveal(cy: Core, ids: readonly string[], layout: Layout): void {
  const bounds = boundsOf(ids.flatMap((id) => layout.get(id) ?? []));
  if (bounds === null) return;
  const { zoom, x, y } = cameraOf(cy);
  const isInside =
    bounds.left * zoom + x >= 0 &&
    bounds.top * zoom + y >= 0 &&
    bounds.right * zoom + x <= cy.width() &&
    bounds.bottom * zoom + y <= cy.height();
  if (isInside) return;
  look(cy, ids, layout, { beside: 2 * MARGIN, closest: Math.max(zoom, CLOSEST_PART), isAnimated: true });
}

export function zoomIn(cy: Core): void {
  zoomBy(cy, ZOOM_STEP);
}

export function zoomOut(cy: Core): void {
  zoomBy(cy, 1 / ZOOM_STEP);
}

function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

type Look = { beside: number; closest: number; isAnimated: boolean };

function look(cy: Core, ids: Iterable<string>, layout: Layout, { beside, closest, isAnimated }: Look): void {
  const bounds = boundsOf([...ids].flatMap((id) => layout.get(id) ?? []));
  if (bounds === null) return;
  const wide = (cy.width() - 2 * beside) / (bounds.right - bounds.left);
  const high = (cy.height() - 2 * MARGIN) / (bounds.bottom - bounds.top);
  const zoom = Math.max(FURTHEST, Math.min(wide, high, closest));
  const pan = {
    x: cy.width() / 2 - ((bounds.left + bounds.right) / 2) * zoom,
    y: cy.height() / 2 - ((bounds.top + bounds.bottom) / 2) * zoom,
  };
  if (isAnimated && !prefersStillness()) cy.animate({ zoom, pan }, { duration: DURATION, easing: 'ease-out' });
  else cy.viewport({ zoom, pan });
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
