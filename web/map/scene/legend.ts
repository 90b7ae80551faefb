/** What the colours of a scene mean. */

import type { ColourBy } from '#core/map-view/view.ts';
import type { PaintName } from '../scene.ts';

export type LegendEntry = {
  paint: PaintName;
  /** A word of the vocabulary, a code or an id; `rest` for all further ones, `none` where nothing is stated. */
  key: string;
  /** In words where the network has them: areas and countries. */
  name: string | null;
  /** The lowest and highest number of a step of a scale; null for kinds. */
  range: readonly [number, number] | null;
  /** How many of the members that fit have it. */
  count: number;
  /** The term of the query that asks for it; null where there is none. */
  term: { field: string; value: string } | null;
};

export type Legend = { colour: ColourBy; entries: readonly LegendEntry[] };
