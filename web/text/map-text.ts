/** The words of the map in the language in use. They come with the map, as most pages have none. */
import { enMap } from './en-map.ts';

export type MapText = typeof enMap;

export const mapText: MapText = enMap;
