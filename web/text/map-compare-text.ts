/** The words of the map's panel `compare` in the language in use. They come with the panel. */
import { enMapCompare } from './en-map-compare.ts';

export type MapCompareText = typeof enMapCompare;

export const mapCompareText: MapCompareText = enMapCompare;
