/** The words of the map's panel `reading` in the language in use. They come with the panel. */
import { enMapReading } from './en-map-reading.ts';

export type MapReadingText = typeof enMapReading;

export const mapReadingText: MapReadingText = enMapReading;
