/** The words of the map's panel `gaps` in the language in use. They come with the panel. */
import { enMapGaps } from './en-map-gaps.ts';

export type MapGapsText = typeof enMapGaps;

export const mapGapsText: MapGapsText = enMapGaps;
