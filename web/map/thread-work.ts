/** What the map's thread can do, and does in the page where there are no threads. */
import { type Reading, type ReadingGround, readingOf } from '#core/measures/reading.ts';
import type { Layout } from './layout/layout.ts';
import { type LayoutGround, layoutFrom } from './layout/layout-ground.ts';

export type Work = { kind: 'reading'; ground: ReadingGround } | { kind: 'layout'; ground: LayoutGround };
export type Done = { kind: 'reading'; reading: Reading } | { kind: 'layout'; layout: Layout };

export function doWork(work: Work): Done {
  if (work.kind === 'layout') return { kind: 'layout', layout: layoutFrom(work.ground) };
  return { kind: 'reading', reading: readingOf(work.ground) };
}
