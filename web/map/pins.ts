/** Where the viewer put nodes: kept in memory for as long as the page is open, for each arrangement by itself. */
import { signal } from '@preact/signals';
import type { Arrangement } from '#core/map-view/view.ts';
import type { Point } from './camera.ts';
import { givingWay } from './layout/give-way.ts';
import type { Layout } from './layout/layout.ts';

export type Pins = ReadonlyMap<string, Point>;

const NONE: Pins = new Map();

const pinsByArrangement = signal<ReadonlyMap<Arrangement, Pins>>(new Map());

export function pinsIn(by: Arrangement): Pins {
  return pinsByArrangement.value.get(by) ?? NONE;
}

/** @param to null: back to where the layout has it. */
export function pin(by: Arrangement, id: string, to: Point | null): void {
  const pins = new Map(pinsByArrangement.peek().get(by));
  if (to === null) pins.delete(id);
  else pins.set(id, { x: to.x, y: to.y });
  pinsByArrangement.value = new Map(pinsByArrangement.peek()).set(by, pins);
}

export function letGoOfPins(by: Arrangement): void {
  pinsByArrangement.value = new Map(pinsByArrangement.peek()).set(by, NONE);
}

/** The layout with the pinned nodes where they were put; those that they would cover step aside. */
export function pinned(layout: Layout, pins: Pins): Layout {
  return pins.size === 0 ? layout : givingWay(layout, pins);
}
