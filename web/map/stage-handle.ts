/** What panels may ask of the drawn map. */
export type Point = { x: number; y: number };

export type StageHandle = {
  /** The picture as a whole `<svg>`, as it lies on the screen. */
  svg: (title: string, note: string) => string;
  png: () => Promise<Blob | null>;
  /** Where the viewer put nodes, by their ids. */
  pins: ReadonlyMap<string, Point>;
  /** Puts a node somewhere; null: back to where the layout has it. */
  pin: (id: string, to: Point | null) => void;
};

/** Stands in until the map is drawn. */
export const NO_STAGE: StageHandle = { svg: () => '', png: async () => null, pins: new Map(), pin: () => {} };
