/** The words of the map's panel `time` in the language in use. They come with the panel. */
import { enMapTime } from './en-map-time.ts';

export type MapTimeText = typeof enMapTime;

export const mapTimeText: MapTimeText = enMapTime;
