/** What all hands share about strokes. */

/** In the layout's units. */
export const DASH = [5, 3.5];
/** How far the ring around what is in focus stands out, in the layout's units. */
export const HALO = 4;

/** Strokes never get thinner on the screen than this, in pixels, and than the second where they are very many. */
export const FINEST = 0.7;
const FINEST_OF_MANY = 0.25;
/** From so many lines on, they get finer, so that a picture of many does not become one dark spot. */
const MANY = 1500;

/** How thin so many lines may get on the screen, in pixels. */
export function finestOf(lineCount: number): number {
  return Math.max(FINEST_OF_MANY, FINEST * Math.min(1, Math.sqrt(MANY / lineCount)));
}
