/** The words of the map's panel `filter` in the language in use. They come with the panel. */
import { enMapFilter } from './en-map-filter.ts';

export type MapFilterText = typeof enMapFilter;

export const mapFilterText: MapFilterText = enMapFilter;
