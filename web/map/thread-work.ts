/** What the map's thread can do, and does in the page where there are no threads. */
import { type Reading, type ReadingGround, readingOf } from '#core/measures/reading.ts';

export type Work = { kind: 'reading'; ground: ReadingGround };
export type Done = { kind: 'reading'; reading: Reading };

export function doWork({ kind, ground }: Work): Done {
  return { kind, reading: readingOf(ground) };
}
