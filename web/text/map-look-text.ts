/** The words of the map's panel `look` in the language in use. They come with the panel. */
import { enMapLook } from './en-map-look.ts';

export type MapLookText = typeof enMapLook;

export const mapLookText: MapLookText = enMapLook;
