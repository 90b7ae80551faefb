/** What all hands share about strokes, in the layout's units. */

export const DASH = [5, 3.5];
/** How far the ring around what is in focus stands out. */
export const HALO = 4;
