/** What panels may ask of the drawn map. */
import type { Point } from './camera.ts';

export type StageHandle = {
  /** The picture as a whole `<svg>`, as it lies on the screen, with a title above and a note below. */
  svg: (title: string, note: string) => string;
  /** The same in pixels; null where the browser cannot make it. */
  png: (title?: string, note?: string) => Promise<Blob | null>;
  /** The same as the svg without words, in the colours of paper; empty where nothing is drawn. */
  paper: () => string;
  /** Brings these nodes onto the screen. */
  fit: (ids: readonly string[]) => void;
  /** Where the viewer put nodes, by their ids. */
  pins: ReadonlyMap<string, Point>;
  /** Puts a node somewhere; null: back to where the layout has it. */
  pin: (id: string, to: Point | null) => void;
  /** Puts all nodes back to where the layout has them. */
  letGo: () => void;
};

/** Stands in until the map is drawn. */
export const NO_STAGE: StageHandle = {
  svg: () => '',
  png: async () => null,
  paper: () => '',
  fit: () => {},
  pins: new Map(),
  pin: () => {},
  letGo: () => {},
};
